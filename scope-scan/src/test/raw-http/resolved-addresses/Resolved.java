import java.net.URI;
import java.net.http.HttpRequest;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Addresses that are resolved against another: the last segment of the base is replaced, unless it ends with a slash. */
class Resolved {
    private static final String GRANT = "https://api.us.nylas.com/v3/grants/7";

    HttpRequest element(String id) {
        URI list = URI.create(GRANT + "/messages/"); //= call literal GET /v3/grants/{grant_id}/messages/{message_id}
        return HttpRequest.newBuilder(list.resolve(id)).GET().build();
    }

    HttpRequest sibling() {
        URI list = URI.create(GRANT + "/messages"); //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
        return HttpRequest.newBuilder(list.resolve("drafts/8")).DELETE().build();
    }

    HttpRequest siblingByAddress() {
        return HttpRequest.newBuilder(URI.create(GRANT + "/messages").resolve(URI.create("threads"))).GET().build(); //= call literal GET /v3/grants/{grant_id}/threads
    }

    HttpRequest fromRoot(String grant) {
        URI host = URI.create("https://api.us.nylas.com");
        return HttpRequest.newBuilder(host.resolve("/v3/grants/" + grant + "/calendars")).GET().build(); //= call literal GET /v3/grants/{grant_id}/calendars
    }

    HttpRequest fromRootOfOther() {
        URI messages = URI.create(GRANT + "/messages"); //= call literal GET /v3/grants/{grant_id}/contacts#source-address-book
        return HttpRequest.newBuilder(messages.resolve("/v3/grants/8/contacts")).GET().build(); //= call literal GET /v3/grants/{grant_id}/contacts#source-address-book
    }

    Request ofOkHttp() {
        HttpUrl list = HttpUrl.parse(GRANT + "/events"); //= call literal GET /v3/grants/{grant_id}/folders
        return new Request.Builder().url(list.resolve("folders")).get().build();
    }
}
