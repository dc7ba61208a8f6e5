package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** The JDK's client deletes for good. */
public final class JdkDelete {
    static String grant = "g";
    public static void run() throws Exception {
        java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages/m?hard_delete=true")).DELETE().build(), //= call literal DELETE /v3/grants/{grant_id}/messages/{message_id}#hard-delete
                java.net.http.HttpResponse.BodyHandlers.ofString());
    }
}
