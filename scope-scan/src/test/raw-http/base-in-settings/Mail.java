import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.client.RestClient;
import retrofit2.http.GET;

/** The base URL with the version stands in the settings alone. */
final class Mail {
    private final String base;

    Mail(@Value("${mail.address}") String base) {
        this.base = base;
    }

    HttpRequest messages(String grant) {
        return HttpRequest.newBuilder(URI.create(base + "/grants/" + grant + "/messages")).GET().build(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    Object events(RestClient client, String grant) {
        return client.post().uri("/grants/{grant}/events?calendar_id=primary", grant).body("{}").retrieve(); //= call literal POST /v3/grants/{grant_id}/events#primary
    }

    interface Declared {
        @GET("grants/{grant}/folders")
        Object folders(String grant); //=0 call literal GET /v3/grants/{grant_id}/folders
    }
}
