import org.springframework.web.client.RestTemplate;

/** Two APIs share a helper; each gives it its own base URL. */
abstract class ApiClient {
    private final RestTemplate rest = new RestTemplate();
    protected abstract String baseUrl();
    protected <T> T get(String path, Class<T> type) { return rest.getForObject(baseUrl() + path, type); }
    protected <T> T post(String path, Object body, Class<T> type) { return rest.postForObject(baseUrl() + path, body, type); }
    protected void delete(String path) { rest.delete(baseUrl() + path); }
}
class NylasApiClient extends ApiClient {
    @Override
    protected String baseUrl() { return "https://api.us.nylas.com/v3"; }
    public String drafts(String grant) { return get("/grants/" + grant + "/drafts", String.class); } //= call literal GET /v3/grants/{grant_id}/drafts
    public String draft(String grant, Object body) { return post("/grants/" + grant + "/drafts", body, String.class); } //= call literal POST /v3/grants/{grant_id}/drafts
    public void dropEvent(String grant, String id) { delete("/grants/" + grant + "/events/" + id + "?calendar_id=primary"); } //= call literal DELETE /v3/grants/{grant_id}/events/{event_id}#primary
}
class PaymentsClient extends ApiClient {
    @Override
    protected String baseUrl() { return "https://payments.example.org/v3"; }
    public String events(String account) { return get("/accounts/" + account + "/events", String.class); }
    public String grants(String fund) { return get("/grants/" + fund + "/messages", String.class); }
}
class App {
    public static void main(String[] args) {
        new NylasApiClient().drafts(args[0]);
        new PaymentsClient().events(args[0]);
    }
}
