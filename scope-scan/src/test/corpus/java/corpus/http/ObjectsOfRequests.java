package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Each object gives the address and the verb of its own request. */
public final class ObjectsOfRequests {
    /** One request. */
    interface Ask {
        String url();

        String verb();
    }

    static final class ListThreads implements Ask {
        @Override
        public String url() {
            return "https://api.us.nylas.com/v3/grants/g/threads";
        }

        @Override
        public String verb() {
            return "GET";
        }
    }

    static final class DropEvent implements Ask {
        @Override
        public String url() {
            return "https://api.us.nylas.com/v3/grants/g/events/e?calendar_id=primary";
        }

        @Override
        public String verb() {
            return "DELETE";
        }
    }

    public static void run() throws Exception {
        ask(new ListThreads()); //= call literal GET /v3/grants/{grant_id}/threads
        ask(new DropEvent()); //= call literal DELETE /v3/grants/{grant_id}/events/{event_id}#primary
    }

    private static void ask(Ask ask) throws Exception {
        send(HttpRequest.newBuilder(URI.create(ask.url())).method(ask.verb(), HttpRequest.BodyPublishers.noBody()).build());
    }

    private static void send(HttpRequest request) throws Exception {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
