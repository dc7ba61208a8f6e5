import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Bodies in bytes and in nested objects, and a parameter on one path only. */
class Connections {
    private static final String GRANT = "https://api.us.nylas.com/v3/grants/me";
    private static final ObjectMapper JSON = new ObjectMapper();

    int bytes() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(GRANT + "/messages/send").toURL().openConnection(); //= call literal POST /v3/grants/{grant_id}/messages/send#scheduled
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        String json = "{\"subject\":\"x\",\"send_at\":1893456000}";
        try (OutputStream out = connection.getOutputStream()) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return connection.getResponseCode();
    }

    HttpRequest nested() {
        ObjectNode event = JSON.createObjectNode();
        event.put("title", "Sync");
        event.putObject("conferencing").put("provider", "Google Meet").putObject("autocreate");
        return HttpRequest.newBuilder(URI.create(GRANT + "/events?calendar_id=work")).POST(HttpRequest.BodyPublishers.ofString(event.toString())).build(); //= call literal POST /v3/grants/{grant_id}/events#meet
    }

    Request contacts(boolean domain) {
        HttpUrl.Builder url = HttpUrl.parse(GRANT + "/contacts").newBuilder(); //= call literal GET /v3/grants/{grant_id}/contacts#source-address-book //= call literal GET /v3/grants/{grant_id}/contacts#source-domain
        if (domain) {
            url.addQueryParameter("source", "domain");
        }
        return new Request.Builder().url(url.build()).get().build();
    }
}
