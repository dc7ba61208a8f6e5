package dev.leastscope.guard;

import dev.leastscope.catalog.Operation;
import dev.leastscope.engine.usage.SampleRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A client that calls Nylas at the address that it is given. */
final class Client {
    private final HttpClient http;
    private final URI base;

    Client(URI base) {
        this(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), base);
    }

    Client(HttpClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    HttpResponse<String> send(Operation operation, String grant) {
        SampleRequest request = SampleRequest.of(operation, grant);
        return send(request.method(), request.target(), request.body());
    }

    HttpResponse<String> send(String method, String target, String body, String... headers) {
        HttpRequest.BodyPublisher content =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + target)).method(method, content);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
