package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpRequest;

/** Grants of money have messages, too, on another server whose address a method gives. */
public final class OwnGrants {
    interface Server {
        String address();
    }

    record Funding() implements Server {
        @Override
        public String address() {
            return "https://funding.example/api";
        }
    }

    static HttpRequest messages(Server server, String grant) {
        return HttpRequest.newBuilder(URI.create(server.address() + "/grants/" + grant + "/messages")).GET().build();
    }

    public static void run() {
        messages(new Funding(), "7");
    }
}
