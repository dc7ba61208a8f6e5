package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An enum holds the endpoints with their verbs. Only the constants that are used count. */
public final class EndpointsOfEnum {
    enum Endpoint {
        FOLDERS("GET", "/folders"),
        NEW_DRAFT("POST", "/drafts"),
        UNUSED("GET", "/contacts");

        final String verb;
        private final String path;

        Endpoint(String verb, String path) {
            this.verb = verb;
            this.path = path;
        }

        URI uri(String grant) {
            return URI.create("https://api.us.nylas.com/v3/grants/" + grant + path);
        }
    }

    static void send(Endpoint endpoint, String grant) throws Exception {
        HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(endpoint.uri(grant)).method(endpoint.verb, HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public static void run() throws Exception {
        send(Endpoint.FOLDERS, "g"); //= call literal GET /v3/grants/{grant_id}/folders
        send(Endpoint.NEW_DRAFT, "g"); //= call literal POST /v3/grants/{grant_id}/drafts
    }
}
