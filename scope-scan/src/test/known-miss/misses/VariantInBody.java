package misses;

import java.net.URI;
import java.net.http.HttpRequest;

/** What a JSON body of raw HTTP changes (send_at, conferencing): the plain operation is found, not its variant. */
final class VariantInBody {
    HttpRequest later(String grant) {
        return HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages/send")).POST(HttpRequest.BodyPublishers.ofString("{\"send_at\": 1900000000}")).build(); //= call literal POST /v3/grants/{grant_id}/messages/send
    }
}
