package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A service knows only the interface of the client that sends. */
public final class GatewayInterface {
    interface Gateway {
        void delete(String path) throws Exception;

        void post(String path, String body) throws Exception;
    }

    static final class JdkGateway implements Gateway {
        @Override
        public void delete(String path) throws Exception {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com" + path)).DELETE().build(), HttpResponse.BodyHandlers.ofString());
        }

        @Override
        public void post(String path, String body) throws Exception {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com" + path)).POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    record Service(Gateway gateway) {
        void work(String grant) throws Exception {
            gateway.delete("/v3/grants/" + grant + "/drafts/d"); //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
            gateway.post("/v3/grants/" + grant + "/folders", "{}"); //= call literal POST /v3/grants/{grant_id}/folders
        }
    }

    public static void run() throws Exception {
        new Service(new JdkGateway()).work("g");
    }
}
