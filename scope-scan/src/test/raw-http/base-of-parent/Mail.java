import org.springframework.web.client.RestTemplate;

/** Two clients give their parent different base URLs. */
abstract class Client {
    protected final String base;
    protected final RestTemplate rest = new RestTemplate();

    protected Client(String base) {
        this.base = base;
    }
}

class Mail extends Client {
    Mail() {
        super("https://api.us.nylas.com/v3/grants/");
    }

    Object list(String grant) {
        return rest.getForObject(base + grant + "/messages", String.class); //= call literal GET /v3/grants/{grant_id}/messages
    }
}

class Funds extends Client {
    Funds(String tenant) {
        super("https://" + tenant + ".funds.example.org");
    }

    Object list(String grant) {
        return rest.getForObject(base + "/v3/grants/" + grant + "/contacts", String.class);
    }
}
