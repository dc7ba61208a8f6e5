package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A method begins the request, and its callers choose the verb. */
public final class JdkReturnedBuilder {
    public static void run() throws Exception {
        HttpClient.newHttpClient().send(
                drafts("g").POST(HttpRequest.BodyPublishers.ofString("{}")).build(), //= call literal POST /v3/grants/{grant_id}/drafts
                HttpResponse.BodyHandlers.ofString());
        HttpClient.newHttpClient().send(
                drafts("g").GET().build(), //= call literal GET /v3/grants/{grant_id}/drafts
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder drafts(String grant) {
        return HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/drafts"));
    }
}
