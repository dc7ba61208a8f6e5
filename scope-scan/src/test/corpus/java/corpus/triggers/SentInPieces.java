package corpus.triggers;

import java.net.URI;
import java.net.http.*;
import java.util.*;

/** A list of texts goes into the body by a helper. */
public final class SentInPieces {
    static final List<String> WANTED = List.of("event.created", "event.deleted"); //= trigger literal v3 event.created //= trigger literal v3 event.deleted

    public static void run() throws Exception {
        send(body(WANTED));
    }

    static String body(List<String> names) {
        return "{\"trigger_types\":[\"" + String.join("\",\"", names) + "\"]}";
    }

    static void send(String body) throws Exception {
        HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/webhooks")) //= call literal POST /v3/webhooks
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
