import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

/** Grants of a foundation, with the paths of Nylas at other hosts. A host of a private network may be a proxy of Nylas. */
class Funds {
    private final WebClient web = WebClient.builder().baseUrl("https://api.foundation.example.org").build();
    private final WebClient nylas = WebClient.builder().baseUrl("https://api.us.nylas.com").build();

    @Value("${foundation.url}")
    private String foundation;

    HttpRequest messages(String grant) {
        return HttpRequest.newBuilder(URI.create("https://api.foundation.example.org/v3/grants/" + grant + "/messages")).GET().build();
    }

    HttpRequest ofTenant(String tenant, String grant) {
        return HttpRequest.newBuilder(URI.create("https://" + tenant + ".foundation.example.org/v3/grants/" + grant + "/messages")).GET().build();
    }

    Object events(String grant) {
        return web.get().uri("/v3/grants/{grant}/events", grant).retrieve();
    }

    Object contacts(RestTemplate rest, String grant) {
        return rest.getForObject(foundation + "/v3/grants/" + grant + "/contacts", String.class);
    }

    Object all(RestTemplate rest) {
        return rest.getForObject("https://foundation.example.org/v3/grants?limit=10", String.class);
    }

    Object folders(String grant) {
        return nylas.get().uri("/v3/grants/{grant}/folders", grant).retrieve(); //= call literal GET /v3/grants/{grant_id}/folders
    }

    Object local(RestTemplate rest, String grant) {
        return rest.getForObject("http://localhost:8089/v3/grants/" + grant + "/messages", String.class); //= unresolved the base URL of this call of /grants/{}/messages
    }

    Object proxy(RestTemplate rest, String grant) {
        return rest.getForObject("https://nylas.proxy.example.org/v3/grants/" + grant + "/threads", String.class); //= call literal GET /v3/grants/{grant_id}/threads
    }
}
