package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The constructor makes the address that another method asks for. */
public final class AddressInField {
    private final URI messages;

    private AddressInField(String grant) {
        messages = URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages");
    }

    public static void run() throws Exception {
        send(new AddressInField("g").list());
    }

    private HttpRequest list() {
        return HttpRequest.newBuilder(messages).GET().build(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    private static void send(HttpRequest request) throws Exception {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
