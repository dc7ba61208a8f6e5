package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Another host has the paths of Nylas. */
public final class GrantsOfFunds {
    private static final String FUNDS = "https://funds.example.org";

    public static void run() throws Exception {
        send(HttpRequest.newBuilder(URI.create(FUNDS + "/v3/grants/f/messages")).GET().build());
        send(HttpRequest.newBuilder(URI.create("https://" + tenant() + ".funds.example.org/v3/grants/f/events")).GET().build());
    }

    private static String tenant() {
        return "north";
    }

    private static void send(HttpRequest request) throws Exception {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
