import org.springframework.web.client.RestTemplate;

/** The host of API v2 comes from outside. The names of the classes say whose API it is. */
class NylasMail {
    private final RestTemplate rest;
    private final String host;

    NylasMail(RestTemplate rest, String host) {
        this.rest = rest;
        this.host = host;
    }

    String messages() {
        return rest.getForObject(host + "/messages", String.class); //= unresolved the base URL of this call of /messages
    }

    String thread(String id) {
        return rest.getForObject("/threads/" + id, String.class); //= unresolved the base URL of this call of /threads/{}
    }

    String contacts() {
        return get("/contacts"); //= unresolved the base URL of this call of /contacts
    }

    private String get(String path) {
        return rest.getForObject(host + path, String.class);
    }

    /** A page of the application. */
    String page() {
        return "/messages";
    }
}
