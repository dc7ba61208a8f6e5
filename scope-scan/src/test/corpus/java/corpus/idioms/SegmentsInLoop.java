package corpus.idioms;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A helper takes the segments of the path as varargs and joins them in a loop. */
public final class SegmentsInLoop {
    static URI address(String... segments) {
        StringBuilder path = new StringBuilder("https://api.us.nylas.com/v3");
        for (String segment : segments) {
            path.append('/').append(segment);
        }
        return URI.create(path.toString());
    }

    public static void run() throws Exception {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(address("grants", "g", "threads", "t")).GET().build(), HttpResponse.BodyHandlers.ofString()); //= call literal GET /v3/grants/{grant_id}/threads/{thread_id}
    }
}
