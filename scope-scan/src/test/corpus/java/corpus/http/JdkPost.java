package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The JDK's client sends. */
public final class JdkPost {
    static String grant = "g";
    public static void run() throws Exception {
        java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages/send")).POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")).build(), //= call literal POST /v3/grants/{grant_id}/messages/send
                java.net.http.HttpResponse.BodyHandlers.ofString());
    }
}
