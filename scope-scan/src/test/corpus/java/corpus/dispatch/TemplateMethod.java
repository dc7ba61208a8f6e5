package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A base class puts the address together, and its subclasses name the resource. Each call counts for its own class only. */
public final class TemplateMethod {
    abstract static class Resource {
        abstract String name();

        String url(String grant) {
            return "https://api.us.nylas.com/v3/grants/" + grant + "/" + name();
        }

        void list(String grant) throws Exception {
            send(HttpRequest.newBuilder(URI.create(url(grant))).GET());
        }

        void delete(String grant, String id) throws Exception {
            send(HttpRequest.newBuilder(URI.create(url(grant) + "/" + id)).DELETE());
        }

        private static void send(HttpRequest.Builder request) throws Exception {
            HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    static final class Threads extends Resource {
        @Override
        String name() {
            return "threads";
        }
    }

    static final class Folders extends Resource {
        @Override
        String name() {
            return "folders";
        }
    }

    /** Nobody creates it. */
    static final class Contacts extends Resource {
        @Override
        String name() {
            return "contacts";
        }
    }

    public static void run() throws Exception {
        new Threads().list("g"); //= call literal GET /v3/grants/{grant_id}/threads
        new Folders().delete("g", "f"); //= call literal DELETE /v3/grants/{grant_id}/folders/{folder_id}
    }
}
