package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Another API has the same paths. */
public final class OtherHost {
    public static void run() throws Exception {
        java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api.example.com/v3/users/u/messages")).GET().build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());
    }
}
