package corpus.http;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** Google is called directly. */
public final class OtherCalendar {
    public static void run() throws Exception {
        java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create("https://www.googleapis.com/calendar/v3/calendars/primary/events")).GET().build(),
                java.net.http.HttpResponse.BodyHandlers.ofString());
    }
}
