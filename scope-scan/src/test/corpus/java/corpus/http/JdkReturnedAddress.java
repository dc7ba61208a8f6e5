package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The addresses are made by methods of their own, and a log and a comparison take one, too. */
public final class JdkReturnedAddress {
    public static void run() throws Exception {
        System.out.println("asks for " + message("g", "1") + message("g", "1").equals(URI.create("x")));
        HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(message("g", "1")).DELETE().build(), //= call literal DELETE /v3/grants/{grant_id}/messages/{message_id}
                HttpResponse.BodyHandlers.ofString());
        HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("https://api.us.nylas.com" + folders("g"))).GET().build(), //= call literal GET /v3/grants/{grant_id}/folders
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI message(String grant, String id) {
        return URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages/" + id);
    }

    private static String folders(String grant) {
        return "/v3/grants/" + grant + "/folders";
    }
}
