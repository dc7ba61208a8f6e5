package it.mail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Belongs to the application whose manifest lies in this folder. */
public final class Inbox {
    private final HttpClient client = HttpClient.newHttpClient();

    public String get(String grant) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages"))
                .GET()
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
