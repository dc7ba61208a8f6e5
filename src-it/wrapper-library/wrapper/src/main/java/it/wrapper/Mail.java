package it.wrapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Wraps two operations of Nylas for other projects. */
public final class Mail {
    private static final String GRANT = "https://api.us.nylas.com/v3/grants/me/";

    private final HttpClient client = HttpClient.newHttpClient();

    public String messages() throws IOException, InterruptedException {
        return get(URI.create(GRANT + "messages"));
    }

    public String contacts() throws IOException, InterruptedException {
        return get(URI.create(GRANT + "contacts"));
    }

    private String get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
