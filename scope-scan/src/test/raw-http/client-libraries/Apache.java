import java.net.URI;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Apache HttpClient 5: classic, asynchronous and fluent. */
class Apache {
    private static final String GRANT = "https://api.us.nylas.com/v3/grants/me";

    Object classic() {
        HttpPost post = new HttpPost(GRANT + "/messages/send"); //= call literal POST /v3/grants/{grant_id}/messages/send#scheduled
        post.setEntity(new StringEntity("""
            {
              "subject": "Later",
              "send_at": 1893456000
            }
            """, ContentType.APPLICATION_JSON));
        return post;
    }

    Object asynchronous(String id) {
        return SimpleHttpRequest.create(Method.DELETE, URI.create(GRANT + "/drafts/" + id)); //= call literal DELETE /v3/grants/{grant_id}/drafts/{draft_id}
    }

    Object built(String json) {
        SimpleRequestBuilder builder = SimpleRequestBuilder.create(Method.POST).setUri(GRANT + "/contacts"); //= call literal POST /v3/grants/{grant_id}/contacts
        return builder.setBody(json, ContentType.APPLICATION_JSON).build();
    }

    Object fluent(long at) {
        return Request.post(GRANT + "/messages/send").bodyString("{\"send_at\":" + at + "}", ContentType.APPLICATION_JSON).execute(); //= call literal POST /v3/grants/{grant_id}/messages/send#scheduled
    }
}
