package dev.leastscope.guard;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * The server that receives allowed calls: the test's own stub, or a sandbox. Bodies are streamed in both directions.
 */
final class Upstream {
    /** Headers that belong to one connection and not to the message, and headers that the client sets itself. */
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final URI base;
    private final HttpClient client;

    Upstream(URI base, Executor executor) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .executor(executor)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Forwards the request.
     *
     * @param read the part of the body that was read for the decision; null when nothing was read
     * @throws IOException when the server is not reached
     */
    HttpResponse<InputStream> send(HttpExchange exchange, ByteBuffer read) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(target(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), body(exchange, read));
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            if (!OF_THE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                header.getValue().forEach(value -> request.header(header.getKey(), value));
            }
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private URI target(URI request) {
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String query = request.getRawQuery() == null ? "" : "?" + request.getRawQuery();
        return URI.create(base.getScheme() + "://" + base.getRawAuthority() + prefix + request.getRawPath() + query);
    }

    private static HttpRequest.BodyPublisher body(HttpExchange exchange, ByteBuffer read) {
        if (read != null) {
            byte[] bytes = new byte[read.remaining()];
            read.duplicate().get(bytes);
            return bytes.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(bytes);
        }
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        if (!chunked && (length == null || length.equals("0"))) {
            return HttpRequest.BodyPublishers.noBody();
        }
        HttpRequest.BodyPublisher stream = HttpRequest.BodyPublishers.ofInputStream(exchange::getRequestBody);
        return chunked ? stream : HttpRequest.BodyPublishers.fromPublisher(stream, Long.parseLong(length));
    }

    /** Sends the response to the client of the exchange. */
    static void relay(HttpResponse<InputStream> response, HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        response.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":") && !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, List.copyOf(values));
            }
        });
        long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        boolean none = exchange.getRequestMethod().equals("HEAD")
                || response.statusCode() == 204
                || response.statusCode() == 304
                || length == 0;
        // This server reads 0 as a body of unknown length and -1 as no body.
        exchange.sendResponseHeaders(response.statusCode(), none ? -1 : Math.max(0, length));
        try (InputStream in = response.body()) {
            if (!none) {
                try (OutputStream out = exchange.getResponseBody()) {
                    in.transferTo(out);
                }
            }
        }
    }
}
