import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;
import org.springframework.web.client.RestTemplate;

/** Subscribes by JSON in a map and in an array; a switch over what comes in subscribes to nothing. */
class Hooks {
    private static final String WEBHOOKS = "https://api.us.nylas.com/v3/webhooks";

    Object map(RestTemplate rest) {
        return rest.postForObject(WEBHOOKS, Map.of("trigger_types", List.of("event.created")), String.class); //= call literal POST /v3/webhooks //= trigger literal v3 event.created
    }

    Object array(RestTemplate rest) {
        JSONObject body = new JSONObject();
        body.put("trigger_types", new JSONArray().put("contact.updated").put("contact.deleted")); //= trigger literal v3 contact.updated //= trigger literal v3 contact.deleted
        return rest.postForObject(WEBHOOKS, body.toString(), String.class); //= call literal POST /v3/webhooks
    }

    String received(String type) {
        return switch (type) {
            case "message.updated" -> "mail";
            case "thread.replied" -> "thread";
            default -> "";
        };
    }
}
