package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;

/** The objects come out of a library, so all classes that are created count, each with its own verb. */
public final class TemplateOfUnknown {
    interface Call {
        String path();

        String verb();
    }

    static final class ReadDrafts implements Call {
        @Override
        public String path() {
            return "drafts";
        }

        @Override
        public String verb() {
            return "GET";
        }
    }

    static final class RemoveThread implements Call {
        @Override
        public String path() {
            return "threads/t";
        }

        @Override
        public String verb() {
            return "DELETE";
        }
    }

    static final class NeverMade implements Call {
        @Override
        public String path() {
            return "events";
        }

        @Override
        public String verb() {
            return "POST";
        }
    }

    static final class Sender implements Consumer<Call> {
        @Override
        public void accept(Call call) {
            try {
                HttpClient.newHttpClient().send(
                        HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/g/" + call.path())).method(call.verb(), HttpRequest.BodyPublishers.noBody()).build(), //= call literal GET /v3/grants/{grant_id}/drafts //= call literal DELETE /v3/grants/{grant_id}/threads/{thread_id}
                        HttpResponse.BodyHandlers.ofString());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void run() {
        List.of(new ReadDrafts(), new RemoveThread()).forEach(new Sender());
    }
}
