package corpus.dispatch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A base class of a client for another server, whose resources have the names that Nylas' have. */
public final class OwnTemplate {
    abstract static class Resource {
        abstract String name();

        HttpRequest list() {
            return HttpRequest.newBuilder(URI.create("https://crm.example/api/v3/" + name())).GET().build();
        }
    }

    static final class Messages extends Resource {
        @Override
        String name() {
            return "messages";
        }
    }

    static final class Events extends Resource {
        @Override
        String name() {
            return "events";
        }
    }

    public static void run() {
        new Messages().list();
        new Events().list();
    }
}
