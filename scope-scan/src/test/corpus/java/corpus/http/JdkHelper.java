package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A helper takes the path. */
public final class JdkHelper {
    public static void run() throws Exception {
        get("/v3/grants/g/threads"); //= call literal GET /v3/grants/{grant_id}/threads
    }

    static String get(String path) throws Exception {
        return java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api.us.nylas.com" + path)).GET().build(),
                java.net.http.HttpResponse.BodyHandlers.ofString()).body();
    }
}
