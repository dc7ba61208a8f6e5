package corpus.idioms;

import java.net.URI;
import java.net.http.HttpRequest;

/** A helper joins the segments of another server's path in a loop. */
public final class OtherSegmentsInLoop {
    static HttpRequest request(String... segments) {
        StringBuilder path = new StringBuilder("https://booking.example");
        for (String segment : segments) {
            path.append('/').append(segment);
        }
        return HttpRequest.newBuilder(URI.create(path.toString())).GET().build();
    }

    public static void run() {
        request("grants", "7", "messages");
        request("grants", "7", "messages", "8");
    }
}
