package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The status page of Nylas is read. */
public final class StatusPage {
    public static void run() throws Exception {
        java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://status.nylas.com/")).GET().build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());
    }
}
