import java.net.URI;
import java.net.http.HttpRequest;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.springframework.web.client.RestClient;

/** The base URL stands in another class. */
final class Mail {
    static final class Addresses {
        private String base = "https://api.us.nylas.com/v3/";

        String base() {
            return base;
        }
    }

    HttpRequest messages(Addresses addresses, String grant) {
        return HttpRequest.newBuilder(URI.create(addresses.base() + "grants/" + grant + "/messages")).GET().build(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    Object drafts(RestClient client, String grant) {
        return client.get().uri("/grants/{grant}/drafts", grant).retrieve(); //= call literal GET /v3/grants/{grant_id}/drafts
    }

    Request segments(HttpUrl base, String grant) {
        return new Request.Builder().url(base.newBuilder().addPathSegment("grants").addPathSegment(grant).addPathSegment("calendars").build()).get().build(); //= call literal GET /v3/grants/{grant_id}/calendars
    }

    /** Other resources below grants, and other hosts, are not Nylas'. */
    HttpRequest others(Addresses addresses, String grant) {
        HttpRequest.newBuilder(URI.create("/grants/" + grant + "/payments")).GET().build();
        return HttpRequest.newBuilder(URI.create("https://funding.example.com/grants/" + grant + "/messages")).GET().build();
    }

    static final class Bookings {
        private final org.springframework.web.reactive.function.client.WebClient client = org.springframework.web.reactive.function.client.WebClient.builder().baseUrl("https://api.us.nylas.com/v3").build();

        Object bookings(String id) {
            return client.get().uri("/scheduling/bookings/{id}", id).retrieve(); //= call literal GET /v3/scheduling/bookings/{booking_id}
        }
    }

    /** Other classes' paths of that kind may be anybody's. */
    static final class Others {
        Object bookings(RestClient nylas, String id) {
            return nylas.delete().uri("/scheduling/bookings/{id}", id).retrieve();
        }
    }
}
