import java.net.URI;
import java.net.http.HttpRequest;

/** Objects give the address and the verb of one request: each goes with its own. */
class Mail {
    interface Ask {
        String url(String grant);

        String verb();
    }

    static final class ListThreads implements Ask {
        @Override
        public String url(String grant) {
            return "https://api.us.nylas.com/v3/grants/" + grant + "/threads";
        }

        @Override
        public String verb() {
            return "GET";
        }
    }

    static final class DropEvent implements Ask {
        @Override
        public String url(String grant) {
            return "https://api.us.nylas.com/v3/grants/" + grant + "/events/e?calendar_id=primary";
        }

        @Override
        public String verb() {
            return "DELETE";
        }
    }

    private static HttpRequest request(Ask ask, String grant) {
        return HttpRequest.newBuilder(URI.create(ask.url(grant))).method(ask.verb(), HttpRequest.BodyPublishers.noBody()).build();
    }

    HttpRequest threads(String grant) {
        return request(new ListThreads(), grant); //= call literal GET /v3/grants/{grant_id}/threads
    }

    HttpRequest drop(String grant) {
        return request(new DropEvent(), grant); //= call literal DELETE /v3/grants/{grant_id}/events/{event_id}#primary
    }
}
