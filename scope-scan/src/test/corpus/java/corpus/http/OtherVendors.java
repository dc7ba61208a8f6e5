package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Other APIs have a version 3, too. */
public final class OtherVendors {
    private static final String MAIL = "https://api.mail.example.com/v3/";

    public static void run() throws Exception {
        send(HttpRequest.newBuilder(URI.create(MAIL + "templates")).GET().build());
        send(HttpRequest.newBuilder(URI.create(MAIL + "domains/d/webhooks")).GET().build());
        send(HttpRequest.newBuilder(URI.create("https://run.example.com/v3/workflows/w")).GET().build());
        send(HttpRequest.newBuilder(URI.create("https://crm.example.com/v3/contacts")).GET().build());
    }

    private static void send(HttpRequest request) throws Exception {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
