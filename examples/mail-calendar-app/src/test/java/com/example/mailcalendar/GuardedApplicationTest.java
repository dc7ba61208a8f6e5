package com.example.mailcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Provider;
import dev.leastscope.guard.Guard;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import dev.leastscope.testing.GuardExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The application under the least set. The JDK's HTTP client sends what the SDK would send for each method of the services: the
 * signatures that this example compiles against send nothing. With the SDK, give {@code guard.uri()} to its {@code apiUri}.
 */
class GuardedApplicationTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    @RegisterExtension
    static final GuardExtension GUARD = GuardExtension.of(() -> Guard.builder()
                    .manifest(MODULE.resolve("nylas-scopes.yaml"))
                    .grant("google-grant", Provider.GOOGLE)
                    .grant("microsoft-grant", Provider.MICROSOFT))
            .everyScope();

    private static final SortedSet<String> RAN = new TreeSet<>();

    private final HttpClient client = HttpClient.newHttpClient();

    /** What the requests that ran are, and whether the scanner found each of them in the code. */
    @AfterAll
    static void whatRanWasFoundInTheCode() {
        CodeFacts facts = Scanner.scan(ScanRequest.builder()
                .classDirectory(MODULE.resolve("target/classes"))
                .sourceDirectory(MODULE.resolve("src/main/java"))
                .sourceRoot(MODULE)
                .build());
        SortedSet<String> found = new TreeSet<>();
        facts.calls().forEach(call -> found.add(call.operation().id()));
        SortedSet<String> both = new TreeSet<>(RAN);
        both.retainAll(found);
        System.out.println("The scanner found " + both.size() + " of the " + RAN.size() + " operations that ran.");
        assertThat(found).containsAll(RAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"google-grant", "microsoft-grant"})
    void mailIsListedAndSent(String grant, Guard guard) throws IOException, InterruptedException {
        assertThat(send(guard, "GET", "/v3/grants/" + grant + "/messages?limit=5", ""))
                .isEqualTo(200);
        assertThat(send(guard, "POST", "/v3/grants/" + grant + "/messages/send", "{\"subject\":\"Hello\"}"))
                .isEqualTo(200);
        RAN.addAll(guard.operations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"google-grant", "microsoft-grant"})
    void eventsAreCreatedAndCancelled(String grant, Guard guard) throws IOException, InterruptedException {
        String events = "/v3/grants/" + grant + "/events";
        String query = "?calendar_id=c1&notify_participants=true";
        assertThat(send(guard, "POST", events + query, "{\"title\":\"Lunch\"}")).isEqualTo(200);
        assertThat(send(guard, "DELETE", events + "/e1" + query, "")).isEqualTo(200);
        RAN.addAll(guard.operations());
    }

    @Test
    void whatTheManifestDoesNotDeclareIsDenied() throws IOException, InterruptedException {
        // A guard of its own: a denial would fail this test, too.
        try (Guard own = Guard.builder()
                .manifest(MODULE.resolve("nylas-scopes.yaml"))
                .provider(Provider.GOOGLE)
                .withoutUsage()
                .start()) {
            assertThat(send(own, "GET", "/v3/grants/g/contacts", "")).isEqualTo(403);
        }
    }

    private int send(Guard guard, String method, String target, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(guard.uri() + target))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
