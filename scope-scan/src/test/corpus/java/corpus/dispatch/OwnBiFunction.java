package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.function.BiFunction;

/** Functions give the rest of a path of another server. */
public final class OwnBiFunction {
    static HttpRequest get(BiFunction<String, String, String> rest) {
        return HttpRequest.newBuilder(URI.create("https://booking.example/grants/" + rest.apply("7", "messages"))).GET().build();
    }

    public static void run() {
        get((grant, name) -> grant + "/" + name);
    }
}
