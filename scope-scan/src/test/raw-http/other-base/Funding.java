import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.web.bind.annotation.GetMapping;

/** Grants of another kind, at another host: nothing of it is Nylas'. */
final class Funding {
    private static final String BASE = "https://funding.example.com/api/";

    HttpRequest messages(String grant) {
        return HttpRequest.newBuilder(URI.create(BASE + "grants/" + grant + "/messages")).GET().build();
    }

    HttpRequest payments(String base, String grant) {
        return HttpRequest.newBuilder(URI.create(base + "/grants/" + grant + "/payments")).GET().build();
    }

    static class Controller {
        @GetMapping("/grants/{grant}/messages")
        String served(String grant) {
            return "grants";
        }
    }
}
