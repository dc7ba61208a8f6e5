package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.function.Supplier;

/** A function gives the address of another server. */
public final class OwnSupplier {
    static HttpRequest request(Supplier<String> address) {
        return HttpRequest.newBuilder(URI.create(address.get())).GET().build();
    }

    static String events() {
        return "https://booking.example/grants/events";
    }

    public static void run() {
        request(() -> "https://booking.example/messages");
        request(OwnSupplier::events);
    }
}
