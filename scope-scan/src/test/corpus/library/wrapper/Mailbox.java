package wrapper;

import com.nylas.NylasClient;
import com.nylas.models.WebhookTriggers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** A library of a company's own around the SDK: its facts are published, its classes are not scanned by those who use it. */
public class Mailbox implements Readable {
    /** An address that nobody is asked for. */
    public static final String HOME = "https://api.us.nylas.com/v3/grants/";

    private final NylasClient client = new NylasClient.Builder("key").build();
    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public void newest() throws Exception {
        client.messages().list("grant");
    }

    public void drafts() throws Exception {
        client.drafts().list("grant");
    }

    public void everything() throws Exception {
        newest();
        drafts();
    }

    public void calendars() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(HOME + "g/calendars")).GET().build();
        http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public List<WebhookTriggers> interesting() {
        return List.of(WebhookTriggers.MESSAGE_CREATED);
    }

    public String title() {
        return "Mailbox";
    }
}
