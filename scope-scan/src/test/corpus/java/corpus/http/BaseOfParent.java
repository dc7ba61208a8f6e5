package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Two clients give their parent a base URL; the other one is not that of Nylas. */
public final class BaseOfParent {
    /** What both clients do. */
    abstract static class Client {
        private final String base;

        Client(String base) {
            this.base = base;
        }

        void get(String path) throws Exception {
            send(HttpRequest.newBuilder(URI.create(base + path)).GET().build());
        }
    }

    static final class Mail extends Client {
        Mail() {
            super("https://api.us.nylas.com");
        }

        void drafts() throws Exception {
            get("/v3/grants/g/drafts"); //= call literal GET /v3/grants/{grant_id}/drafts
        }
    }

    static final class Funds extends Client {
        Funds() {
            super("https://funds.example.org");
        }

        void messages() throws Exception {
            get("/v3/grants/g/messages");
        }
    }

    public static void run() throws Exception {
        new Mail().drafts();
        new Funds().messages();
    }

    private static void send(HttpRequest request) throws Exception {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
