package corpus.triggers;

import java.net.URI;
import java.net.http.*;

/** A JSON body that is sent subscribes. */
public final class SentAsJson {
    public static void run() throws Exception {
        String body = "{\"trigger_types\":[\"message.created\"],\"webhook_url\":\"https://app.example/hook\"}"; //= trigger literal v3 message.created
        HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/webhooks")) //= call literal POST /v3/webhooks
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
