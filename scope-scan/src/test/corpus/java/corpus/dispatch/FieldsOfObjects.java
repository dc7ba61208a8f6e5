package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One class is created with several names of resources, and each object is used for its own. */
public final class FieldsOfObjects {
    static final class Resource {
        private final String name;

        Resource(String name) {
            this.name = name;
        }

        void list() throws Exception {
            send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/g/" + name)).GET());
        }

        void create() throws Exception {
            send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/g/" + name)).POST(HttpRequest.BodyPublishers.noBody()));
        }

        private static void send(HttpRequest.Builder request) throws Exception {
            HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    public static void run() throws Exception {
        new Resource("threads").list(); //= call literal GET /v3/grants/{grant_id}/threads
        new Resource("drafts").create(); //= call literal POST /v3/grants/{grant_id}/drafts
    }
}
