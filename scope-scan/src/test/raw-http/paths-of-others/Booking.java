import org.springframework.web.client.RestTemplate;

/** Another API with the same paths; a class that is named after Nylas asks it, too, and says so. */
class Booking {
    private final RestTemplate rest;

    Booking(RestTemplate rest) {
        this.rest = rest;
    }

    String events(String host) {
        return rest.getForObject(host + "/events", String.class);
    }

    String messages() {
        return rest.getForObject("/messages", String.class);
    }
}

class NylasBooking {
    private final RestTemplate rest;

    NylasBooking(RestTemplate rest) {
        this.rest = rest;
    }

    String get(String host) {
        return rest.getForObject(host + "/events", String.class);
    }

    String all() {
        return get("https://booking.example");
    }
}
