import java.net.URI;
import java.net.http.HttpRequest;
import retrofit2.http.GET;

/** Paths of API v3 below a base URL that nothing in the project holds: each place says that the base is not known. */
final class Mail {
    HttpRequest messages(String base, String grant) {
        return HttpRequest.newBuilder(URI.create(base + "/grants/" + grant + "/messages")).GET().build(); //= unresolved the base URL of this call of /grants/{}/messages
    }

    /** A verb that Nylas does not have there. */
    HttpRequest other(String base, String grant) {
        return HttpRequest.newBuilder(URI.create(base + "/grants/" + grant + "/messages")).DELETE().build();
    }

    interface Declared {
        @GET("grants/{grant}/messages")
        Object messages(String grant); //=0 unresolved the base URL of the declared call GET grants/{grant}/messages
    }
}
