package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpRequest;

/** An enum of the endpoints of another server. */
public final class OwnEndpoints {
    enum Endpoint {
        EVENTS("/events"),
        CALENDARS("/calendars");

        private final String path;

        Endpoint(String path) {
            this.path = path;
        }

        HttpRequest on(String host) {
            return HttpRequest.newBuilder(URI.create(host + path)).GET().build();
        }
    }

    public static void run() {
        Endpoint.EVENTS.on("https://booking.example");
        Endpoint.CALENDARS.on("https://booking.example");
    }
}
