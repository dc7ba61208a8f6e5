
import java.net.URI;
import java.net.http.*;
import okhttp3.*;
import org.springframework.web.client.RestTemplate;

/** SendGrid, Mailgun, GitLab, Asana, Hubspot, Brevo. Nylas is replaced by these. */
class Vendors {
    private static final String SENDGRID = "https://api.sendgrid.com/v3/";
    private final HttpClient http = HttpClient.newHttpClient();
    private final OkHttpClient ok = new OkHttpClient();

    void mail(String json) throws Exception {
        http.send(HttpRequest.newBuilder(URI.create(SENDGRID + "mail/send")).POST(HttpRequest.BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.discarding());
        http.send(HttpRequest.newBuilder(URI.create(SENDGRID + "templates/" + json)).GET().build(), HttpResponse.BodyHandlers.discarding());
        http.send(HttpRequest.newBuilder(URI.create("https://api.sendgrid.com/v3/templates?generations=dynamic")).GET().build(), HttpResponse.BodyHandlers.discarding());
    }

    void mailgun(String domain) throws Exception {
        ok.newCall(new Request.Builder().url("https://api.mailgun.net/v3/" + domain + "/messages").post(RequestBody.create(null, "")).build()).execute();
        ok.newCall(new Request.Builder().url("https://api.mailgun.net/v3/domains/" + domain + "/webhooks").build()).execute();
        ok.newCall(new Request.Builder().url(HttpUrl.get("https://api.mailgun.net").newBuilder().addPathSegment("v3").addPathSegment("domains").build()).build()).execute();
    }

    Object gitlab(String project) {
        return new RestTemplate().getForObject("https://gitlab.example.com/api/v3/projects/{id}/events", String.class, project);
    }

    Object brevo() {
        return new RestTemplate().getForObject("https://api.brevo.com/v3/contacts", String.class);
    }

    Object workflows(String id) {
        return new RestTemplate().postForObject("https://automation.example.com/v3/workflows/" + id, null, String.class);
    }
}
