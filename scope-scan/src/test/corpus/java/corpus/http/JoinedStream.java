package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A stream joins the segments behind the base URL. */
public final class JoinedStream {
    public static void run() throws Exception {
        send(HttpRequest.newBuilder(URI.create(url("grants", "g", "folders"))).GET().build()); //= call literal GET /v3/grants/{grant_id}/folders
    }

    private static String url(String... parts) {
        return Arrays.stream(parts).collect(Collectors.joining("/", "https://api.us.nylas.com/v3/", ""));
    }

    private static void send(HttpRequest request) throws Exception {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
