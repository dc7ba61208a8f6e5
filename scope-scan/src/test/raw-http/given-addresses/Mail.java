import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestTemplate;

/** Settings, a map and a stream give whole addresses: no method puts them together. */
class Mail {
    private static final Map<String, String> PATHS = Map.of("mail", "/v3/grants/%s/messages", "calendar", "/v3/grants/%s/calendars"); //= call guess GET /v3/grants/{grant_id}/calendars //= call guess POST /v3/grants/{grant_id}/calendars //= call guess GET /v3/grants/{grant_id}/messages
    private final RestTemplate rest = new RestTemplate();

    @Value("${nylas.messages-url}")
    private String messagesUrl;

    private final String foldersUrl;

    Mail(@Value("https://api.us.nylas.com/v3/grants/${nylas.grant}/folders") String foldersUrl) {
        this.foldersUrl = foldersUrl;
    }

    String messages() {
        return rest.getForObject(messagesUrl, String.class); //= call literal GET /v3/grants/{grant_id}/messages
    }

    String folders() {
        return rest.getForObject(foldersUrl, String.class); //= call literal GET /v3/grants/{grant_id}/folders
    }

    HttpRequest mapped(String grant) {
        return HttpRequest.newBuilder(URI.create("https://api.us.nylas.com" + PATHS.get("mail").formatted(grant))).GET().build(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    HttpRequest streamed(String grant) {
        return HttpRequest.newBuilder(URI.create(url("grants", grant, "drafts"))).GET().build(); //= call literal GET /v3/grants/{grant_id}/drafts
    }

    private static String url(String... parts) {
        return Arrays.stream(parts).collect(Collectors.joining("/", "https://api.us.nylas.com/v3/", ""));
    }
}
