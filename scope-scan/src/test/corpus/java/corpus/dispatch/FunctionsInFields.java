package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.BiFunction;

/** Functions give the rest of a path: two segments in one piece. */
public final class FunctionsInFields {
    static void get(BiFunction<String, String, String> rest) throws Exception {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + rest.apply("g", "threads"))).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    public static void run() throws Exception {
        get((grant, name) -> grant + "/" + name); //= call literal GET /v3/grants/{grant_id}/threads
    }
}
