package corpus.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A field holds the address as far as the grant; each method puts its own end behind. */
public final class MailboxInField {
    private final String mailbox;

    private MailboxInField(String grant) {
        mailbox = "https://api.us.nylas.com/v3/grants/" + grant;
    }

    public static void run() throws Exception {
        MailboxInField mail = new MailboxInField("g");
        send(mail.contact("c"));
    }

    private HttpRequest contact(String id) {
        return HttpRequest.newBuilder(URI.create(mailbox + "/contacts/" + id)).GET().build(); //= call literal GET /v3/grants/{grant_id}/contacts/{contact_id}
    }

    private static void send(HttpRequest request) throws Exception {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
