package it.shared;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A library without a manifest: each application that uses it answers for its call. */
public final class Contacts {
    private final HttpClient client = HttpClient.newHttpClient();

    public String get(String grant) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/contacts"))
                .GET()
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
