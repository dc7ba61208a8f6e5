package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The JDK's client reads. */
public final class JdkGet {
    static String grant = "g";
    public static void run() throws Exception {
        java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages")).GET().build(), //= call literal GET /v3/grants/{grant_id}/messages
                java.net.http.HttpResponse.BodyHandlers.ofString());
    }
}
