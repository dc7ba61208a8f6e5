package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The URL comes from a format. */
public final class JdkFormat {
    static String grant = "g";
    public static void run() throws Exception {
        java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create(String.format("https://api.us.nylas.com/v3/grants/%s/calendars", grant))).GET().build(), //= call literal GET /v3/grants/{grant_id}/calendars
                java.net.http.HttpResponse.BodyHandlers.ofString());
    }
}
