package misses;

import java.net.URI;
import java.net.http.HttpRequest;

/** Query parameters whose values are not known (hard_delete, calendar_id): the operation without the parameter is found, and the parameter is reported as unresolved. */
final class QueryInVariable {
    HttpRequest delete(String grant, String id, boolean hard) {
        return HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages/" + id + "?hard_delete=" + hard)).DELETE().build(); //= call literal DELETE /v3/grants/{grant_id}/messages/{message_id} //= unresolved the value of the parameter hard_delete of this call of DELETE /v3/grants/{grant_id}/messages/{message_id}
    }
}
