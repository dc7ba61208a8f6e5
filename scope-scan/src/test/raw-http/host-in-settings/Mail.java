import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.beans.factory.annotation.Value;

/** Paths of API v2 behind a host that settings hold. */
final class Mail {
    @Value("${nylas.host}")
    private String host;

    @Value("${nylas.other-host}")
    private String unknown;

    @Value("${events.host}")
    private String others;

    HttpRequest events() {
        return HttpRequest.newBuilder(URI.create(host + "/events?limit=5")).GET().build(); //= call literal GET /events
    }

    HttpRequest unknown() {
        return HttpRequest.newBuilder(URI.create(unknown + "/events?limit=5")).GET().build(); //= unresolved the base URL of this call of /events
    }

    /** No path of Nylas, and no host of Nylas. */
    HttpRequest others() {
        HttpRequest.newBuilder(URI.create(unknown + "/nothing-like-this")).GET().build();
        return HttpRequest.newBuilder(URI.create(others + "/events")).GET().build();
    }
}
