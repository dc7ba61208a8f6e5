package dev.leastscope.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sends requests to a guard, as the client of an application does; it keeps its connections open. */
final class Calls {
    private final HttpClient client;
    private final URI base;

    Calls(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    static Calls to(URI base) {
        return new Calls(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), base);
    }

    /** A call that the scope gmail.readonly meets. */
    int read() {
        return send("GET", "/v3/grants/g/messages");
    }

    /** A call that needs another scope. */
    int delete() {
        return send("DELETE", "/v3/grants/g/messages/m");
    }

    int send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
