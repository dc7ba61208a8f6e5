import kong.unirest.Unirest;
import kong.unirest.json.JSONObject;

/** Unirest with parameters of the path, and with its own JSON. */
class Unirests {
    Object list(String grant) {
        return Unirest.get("https://api.us.nylas.com/v3/grants/{grant}/messages").routeParam("grant", grant).asJson(); //= call literal GET /v3/grants/{grant_id}/messages
    }

    Object send(String grant) {
        return Unirest.post("https://api.us.nylas.com/v3/grants/{grant}/messages/send").routeParam("grant", grant).body(new JSONObject().put("send_at", 1893456000)).asJson(); //= call literal POST /v3/grants/{grant_id}/messages/send#scheduled
    }
}
