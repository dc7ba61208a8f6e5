import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import java.net.URI;
import java.net.http.HttpRequest;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriTemplate;

/** Fields keep addresses, templates of addresses, and what libraries make of them. */
class Mail {
    static final URI FOLDERS = URI.create("https://api.us.nylas.com/v3/grants/me/folders");
    private static final UriTemplate DRAFTS = new UriTemplate("https://api.us.nylas.com/v3/grants/{grant}/drafts");
    private final WebTarget nylas = ClientBuilder.newClient().target("https://api.us.nylas.com/v3/grants");
    private final URI messages;
    private final String threads;
    private final String mailbox;
    private final HttpRequest.Builder template;

    Mail(String grant) {
        messages = URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages");
        threads = "https://api.us.nylas.com/v3/grants/" + grant + "/threads";
        mailbox = "https://api.us.nylas.com/v3/grants/" + grant;
        template = HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/notetakers"));
    }

    Object list() {
        return HttpRequest.newBuilder(messages).GET().build(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    Object threads(RestTemplate rest) {
        return rest.getForObject(threads, String.class); //= call literal GET /v3/grants/{grant_id}/threads
    }

    Object contact(RestTemplate rest, String id) {
        return rest.getForObject(mailbox + "/contacts/" + id, String.class); //= call literal GET /v3/grants/{grant_id}/contacts/{contact_id}
    }

    Object notetakers() {
        return template.copy().GET().build(); //= call literal GET /v3/grants/{grant_id}/notetakers
    }

    Object drafts(RestTemplate rest, String grant) {
        return rest.getForObject(DRAFTS.expand(grant), String.class); //= call literal GET /v3/grants/{grant_id}/drafts
    }

    void purge(String grant, String message) {
        nylas.path("{grantId}/messages/{messageId}") //= call literal DELETE /v3/grants/{grant_id}/messages/{message_id}#hard-delete
                .resolveTemplate("grantId", grant)
                .resolveTemplate("messageId", message)
                .queryParam("hard_delete", true)
                .request("application/json")
                .header("Authorization", "Bearer x")
                .delete();
    }

    String contacts(String grant) {
        WebTarget target = nylas.path(grant).path("contacts"); //= call literal GET /v3/grants/{grant_id}/contacts#source-inbox
        target = target.queryParam("source", "inbox");
        Invocation.Builder builder = target.request();
        return builder.get(String.class);
    }
}
