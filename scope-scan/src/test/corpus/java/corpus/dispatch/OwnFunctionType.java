package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Addresses come from functions: a lambda of an interface of the application's own, a supplier and a method reference. */
public final class OwnFunctionType {
    interface Path {
        String of(String grant);
    }

    static void get(Path path) throws Exception {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com" + path.of("g"))).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    static void delete(java.util.function.Supplier<String> address) throws Exception {
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address.get())).DELETE().build(), HttpResponse.BodyHandlers.ofString());
    }

    static String folders(String grant) {
        return "/v3/grants/" + grant + "/folders";
    }

    public static void run() throws Exception {
        get(grant -> "/v3/grants/" + grant + "/threads"); //= call literal GET /v3/grants/{grant_id}/threads
        get(OwnFunctionType::folders); //= call literal GET /v3/grants/{grant_id}/folders
        delete(() -> "https://api.us.nylas.com/v3/grants/g/drafts/d"); //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
    }
}
