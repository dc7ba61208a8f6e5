import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

/** Authorizations by raw requests: the scopes are in the JSON body. */
class Accounts {
    private static final String V2 = "https://api.nylas.com";
    private static final String V3 = "https://api.us.nylas.com";

    HttpRequest ofVersion2() {
        String body = "{\"client_id\": \"app\", \"provider\": \"gmail\", \"settings\": {\"google_refresh_token\": \"secret\"},"
                + " \"scopes\": \"email.read_only,calendar\"}";
        return HttpRequest.newBuilder(URI.create(V2 + "/connect/authorize")) //= call literal POST /connect/authorize //= auth literal v2; native authentication; google; email.read_only calendar; -; us
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    Object ofVersion2FromCaller(RestTemplate rest, String scopes) {
        JSONObject body = new JSONObject();
        body.put("client_id", "app");
        body.put("scopes", scopes);
        return rest.postForObject(V2 + "/connect/authorize", body.toString(), String.class); //= call literal POST /connect/authorize //= unresolved the scopes of this native authentication
    }

    Object connector(RestTemplate rest) {
        Map<String, Object> body = Map.of("provider", "google", "scope", List.of("https://www.googleapis.com/auth/gmail.send"));
        return rest.postForObject(V3 + "/v3/connectors", body, String.class); //= call literal POST /v3/connectors //= auth literal v3; connector; google; https://www.googleapis.com/auth/gmail.send; -; us
    }

    Object connectorOfDefaults(RestTemplate rest) {
        return rest.postForObject(V3 + "/v3/connectors", "{\"provider\": \"imap\"}", String.class); //= call literal POST /v3/connectors //= auth literal v3; connector; imap; defaults; -; us
    }

    Object custom(RestTemplate rest, String token) {
        JSONObject settings = new JSONObject();
        settings.put("refresh_token", token);
        JSONObject body = new JSONObject();
        body.put("provider", "microsoft");
        body.put("settings", settings);
        body.put("scope", new JSONArray().put("Mail.Read").put("offline_access"));
        return rest.postForObject(V3 + "/v3/connect/custom", body.toString(), String.class); //= call literal POST /v3/connect/custom //= unresolved the scopes of this custom authentication
    }

    Object sentByCaller(RestTemplate rest, Object body) {
        return rest.postForObject(V3 + "/v3/connectors", body, String.class); //= call literal POST /v3/connectors //= unresolved the scopes of this connector
    }

    Object read(RestTemplate rest) {
        return rest.getForObject(V3 + "/v3/connectors", String.class); //= call literal GET /v3/connectors
    }
}
