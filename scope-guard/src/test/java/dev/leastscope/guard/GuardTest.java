package dev.leastscope.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Integration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
    private static final String MESSAGES = "/v3/grants/g/messages";
    private static final String SEND = "/v3/grants/g/messages/send";
    private static final String GMAIL = "https://www.googleapis.com/auth/gmail.";
    private static final String CALENDAR = "https://www.googleapis.com/auth/calendar";

    private static Integration reading() {
        return Integration.builder(ApiVersion.V3)
                .features("messages.read")
                .connector(Provider.GOOGLE, connector -> connector.scopes(GMAIL + "readonly", GMAIL + "send"))
                .build();
    }

    private static Guard given(String... scopes) {
        return Guard.builder().given(Provider.GOOGLE, scopes).withoutUsage().start();
    }

    @Test
    void aCallInsideTheLeastSetIsAnsweredAndPasses() {
        try (Guard guard = Guard.builder().integration(reading()).withoutUsage().start()) {
            HttpResponse<String> response = new Client(guard.uri()).send("GET", MESSAGES, "");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(response.body()).matches("\\{\"request_id\": \"[0-9a-f-]{36}\", \"data\": \\[]}");
            guard.assertNothingDenied();
            assertThat(guard.exercisedScopes()).containsExactly(GMAIL + "readonly");
            guard.assertEveryScopeExercised();
        }
    }

    @Test
    void aCallOutsideTheLeastSetIsDeniedAsNylasDenies() {
        try (Guard guard = Guard.builder().integration(reading()).withoutUsage().start()) {
            HttpResponse<String> response = new Client(guard.uri()).send("POST", SEND, "{}");
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body())
                    .endsWith(
                            "\"error\": {\"type\": \"insufficient_scopes\", \"message\": \"missing provider scopes required to"
                                    + " send email\"}}");
            assertThatThrownBy(guard::assertNothingDenied)
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("""
                            a Nylas call did not pass the guard
                            denied: POST /v3/grants/{grant_id}/messages/send (google), answered 403
                              scopes in force, the least set: https://www.googleapis.com/auth/gmail.readonly
                              cheapest scopes that would allow it: https://www.googleapis.com/auth/gmail.send
                              declare in the manifest, under 'features': messages.send""");
        }
    }

    @Test
    void theRequestedListHoldsInTheModeManifest() {
        try (Guard guard = Guard.builder()
                .integration(reading())
                .mode(Mode.MANIFEST)
                .withoutUsage()
                .start()) {
            assertThat(new Client(guard.uri()).send("POST", SEND, "{}").statusCode())
                    .isEqualTo(200);
            assertThat(guard.unexercisedScopes()).containsExactly(GMAIL + "readonly");
            assertThatThrownBy(guard::assertEveryScopeExercised).hasMessageContaining(GMAIL + "readonly");
        }
    }

    @Test
    void variantsInQueryAndBodyAreRecognised() {
        try (Guard guard = Guard.builder()
                .given(Provider.MICROSOFT, "Calendars.ReadWrite", "Mail.ReadWrite", "Mail.Send")
                .withoutUsage()
                .start()) {
            Client client = new Client(guard.uri());
            assertThat(client.send("POST", "/v3/grants/g/events", "{}").statusCode())
                    .isEqualTo(200);
            String teams = "{\"conferencing\":{\"provider\":\"Microsoft Teams\",\"autocreate\":{}}}";
            assertThat(client.send("POST", "/v3/grants/g/events", teams).statusCode())
                    .isEqualTo(200);
            assertThat(client.send("POST", SEND, "{\"send_at\": 1796000000}").statusCode())
                    .isEqualTo(200);
            assertThat(guard.operations())
                    .containsExactly(
                            "POST /v3/grants/{grant_id}/events",
                            "POST /v3/grants/{grant_id}/events#teams",
                            "POST /v3/grants/{grant_id}/messages/send#scheduled");
        }
        try (Guard guard = given(GMAIL + "modify")) {
            Client client = new Client(guard.uri());
            assertThat(client.send("DELETE", MESSAGES + "/m?hard_delete=true", "")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.send("DELETE", MESSAGES + "/m", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aCallWithTwoVariantsNeedsWhatBothNeed() {
        try (Guard guard = given(CALENDAR + ".events")) {
            Client client = new Client(guard.uri());
            String meet = "{\"conferencing\":{\"provider\":\"Google Meet\",\"autocreate\":{}}}";
            assertThat(client.send("POST", "/v3/grants/g/events", meet).statusCode())
                    .isEqualTo(200);
            assertThat(client.send("POST", "/v3/grants/g/events?calendar_id=primary", meet)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(guard.failures().get(0).cheapest()).containsExactly(CALENDAR);
            assertThat(guard.failures().get(0).operations()).hasSize(2);
        }
    }

    @Test
    void whatIsLostIsRecordedAndAnsweredAsNylasAnswers() {
        try (Guard guard = given(CALENDAR + ".events")) {
            HttpResponse<String> response =
                    new Client(guard.uri()).send("POST", "/v3/grants/g/events/e/send-rsvp", "{}");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("send_ics_error", "Request had insufficient authentication scopes.");
            assertThat(guard.count(Verdict.DEGRADED)).isOne();
            assertThat(guard.degraded().get(0).detail()).contains("cannot mail it");
            guard.assertNothingDenied();
        }
    }

    @Test
    void anUploadSessionIsRefusedWith401() {
        try (Guard guard = Guard.builder()
                .given(Provider.MICROSOFT, "Calendars.Read")
                .withoutUsage()
                .start()) {
            HttpResponse<String> response =
                    new Client(guard.uri()).send("POST", "/v3/grants/g/attachment-uploads", "{}");
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(guard.count(Verdict.DENIED)).isOne();
        }
    }

    @Test
    void version2IsRefusedInItsOwnForm() {
        try (Guard guard = Guard.builder()
                .api(ApiVersion.V2)
                .given(Provider.GOOGLE, "email.read_only", "email.send")
                .withoutUsage()
                .start()) {
            HttpResponse<String> response = new Client(guard.uri()).send("PUT", "/messages/m1", "{}");
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body())
                    .isEqualTo(
                            "{\"message\": \"You do not have access to the required scopes. You provided a token which has the"
                                    + " following scopes: ['email.read_only', 'email.send']. You would need a token with at least one of"
                                    + " the following scopes: ['email.modify']\", \"type\": \"api_error\"}");
        }
    }

    @Test
    void version2ReadsHeadersOnlyWithMetadata() {
        try (Guard guard = Guard.builder()
                .api(ApiVersion.V2)
                .given(Provider.GOOGLE, "email.metadata")
                .withoutUsage()
                .start()) {
            HttpResponse<String> response = new Client(guard.uri()).send("GET", "/messages", "");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("[]");
            assertThat(guard.count(Verdict.DEGRADED)).isOne();
            assertThat(new Client(guard.uri()).send("GET", "/messages/m", "").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatNoTableKnowsIsAnErrorOfItsOwn() {
        try (Guard guard = given(GMAIL + "readonly")) {
            HttpResponse<String> response = new Client(guard.uri()).send("GET", "/v3/grants/s3cret/mesages", "");
            assertThat(response.statusCode()).isEqualTo(501);
            assertThat(response.body()).contains("leastscope.unknown_operation");
            assertThatThrownBy(guard::assertNothingDenied)
                    .hasMessageContaining("unknown operation: GET /v3/grants/*/*, answered 501")
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Test
    void whatIsKnownToBeRightCanBeAllowed() {
        try (Guard guard = Guard.builder()
                .given(Provider.GOOGLE, GMAIL + "readonly")
                .allowUnknown("GET /v3/grants/*/*", "GET /v3/grants/{grant_id}/scheduling/configurations")
                .withoutUsage()
                .start()) {
            Client client = new Client(guard.uri());
            assertThat(client.send("GET", "/v3/grants/g/new-thing", "").statusCode())
                    .isEqualTo(200);
            assertThat(client.send("GET", "/v3/grants/g/scheduling/configurations", "")
                            .statusCode())
                    .isEqualTo(200);
            guard.assertNothingDenied();
        }
    }

    @Test
    void anUnknownRequirementIsAnErrorOfItsOwn() {
        try (Guard guard = given(CALENDAR)) {
            HttpResponse<String> response =
                    new Client(guard.uri()).send("GET", "/v3/grants/g/scheduling/configurations", "");
            assertThat(response.statusCode()).isEqualTo(501);
            assertThatThrownBy(guard::assertNothingDenied)
                    .hasMessageContaining("unknown requirement")
                    .hasMessageContaining("no source says");
        }
    }

    @Test
    void whatTheProviderCannotDoIsAnErrorOfItsOwn() {
        try (Guard guard = given(GMAIL + "modify")) {
            assertThat(new Client(guard.uri())
                            .send("GET", MESSAGES + "?shared_from=team", "")
                            .statusCode())
                    .isEqualTo(501);
            assertThat(guard.count(Verdict.UNAVAILABLE)).isOne();
        }
    }

    @Test
    void theProviderOfAGrantComesFromItsName() {
        try (Guard guard = Guard.builder()
                .given(Provider.GOOGLE, GMAIL + "readonly")
                .given(Provider.MICROSOFT, "Mail.Send")
                .grant("g1", Provider.GOOGLE)
                .grant("m1", Provider.MICROSOFT)
                .withoutUsage()
                .start()) {
            Client client = new Client(guard.uri());
            assertThat(client.send("GET", "/v3/grants/g1/messages", "").statusCode())
                    .isEqualTo(200);
            assertThat(client.send("GET", "/v3/grants/m1/messages", "").statusCode())
                    .isEqualTo(403);
            assertThat(client.send("GET", "/v3/grants/other/messages", "").statusCode())
                    .isEqualTo(501);
            assertThat(guard.count(Verdict.UNKNOWN_PROVIDER)).isOne();
        }
    }

    @Test
    void version2TakesTheAccessTokenAsName() {
        try (Guard guard = Guard.builder()
                .api(ApiVersion.V2)
                .given(Provider.GOOGLE, "email.read_only")
                .given(Provider.MICROSOFT, "calendar")
                .grant("token-1", Provider.GOOGLE)
                .grant("token-2", Provider.MICROSOFT)
                .withoutUsage()
                .start()) {
            Client client = new Client(guard.uri());
            String basic = Base64.getEncoder().encodeToString("token-2:".getBytes(StandardCharsets.UTF_8));
            assertThat(client.send("GET", "/messages", "", "Authorization", "Bearer token-1")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.send("GET", "/messages", "", "Authorization", "Basic " + basic)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.send("GET", "/messages", "", "Authorization", "Basic %")
                            .statusCode())
                    .isEqualTo(501);
        }
    }

    @Test
    void grantsComeFromAFileAsTheApiAnswers(@TempDir Path folder) throws IOException {
        for (String content : List.of(
                "{\"request_id\":\"r\",\"data\":[{\"id\":\"m1\",\"provider\":\"microsoft\",\"settings\":{\"id\":\"x\"}}],\"limit\":10}",
                "[{\"provider\":\"microsoft\",\"id\":\"m1\"}]",
                "{\"id\":\"m1\",\"provider\":\"microsoft\"}\n{\"id\":\"m2\",\"provider\":\"new\"}\n")) {
            Path file = Files.writeString(folder.resolve("grants.json"), content);
            try (Guard guard = Guard.builder()
                    .given(Provider.GOOGLE, GMAIL + "readonly")
                    .given(Provider.MICROSOFT, "Mail.Read")
                    .grants(file)
                    .withoutUsage()
                    .start()) {
                new Client(guard.uri()).send("GET", "/v3/grants/m1/messages", "");
                guard.assertNothingDenied();
            }
        }
        Path none = Files.writeString(folder.resolve("none.json"), "{\"data\":[]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guard.builder().grants(none))
                .withMessageContaining("names no grant");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"data\":[");
        assertThatIllegalArgumentException().isThrownBy(() -> Guard.builder().grants(broken));
    }

    @Test
    void theScopesOfAnAuthRequestHoldWhereItIsNamed() {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.read")
                .connector(
                        Provider.GOOGLE,
                        connector -> connector.scopes(GMAIL + "readonly").authRequest("calendar-only", CALENDAR))
                .build();
        try (Guard guard = Guard.builder()
                .integration(integration)
                .mode(Mode.MANIFEST)
                .grant("c", Provider.GOOGLE, "calendar-only")
                .withoutUsage()
                .start()) {
            Client client = new Client(guard.uri());
            assertThat(client.send("GET", "/v3/grants/c/calendars", "").statusCode())
                    .isEqualTo(200);
            assertThat(client.send("GET", "/v3/grants/c/messages", "").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void administrationPassesAndIsCountedApart() {
        try (Guard guard = Guard.builder()
                .given(Provider.GOOGLE, GMAIL + "readonly")
                .given(Provider.MICROSOFT, "Mail.Read")
                .withoutUsage()
                .start()) {
            Client client = new Client(guard.uri());
            assertThat(client.send("POST", "/v3/connect/token", "{}").statusCode())
                    .isEqualTo(200);
            assertThat(client.send("POST", "/v3/connect/new", "{}").statusCode())
                    .isEqualTo(200);
            assertThat(guard.count(Verdict.ALLOWED)).isOne();
            assertThat(guard.count(Verdict.ADMINISTRATION)).isOne();
            guard.assertNothingDenied();
        }
    }

    @Test
    void observingLetsAllPass() {
        try (Guard guard = Guard.builder().mode(Mode.OBSERVE).withoutUsage().start()) {
            Client client = new Client(guard.uri());
            assertThat(client.send("POST", SEND, "{}").statusCode()).isEqualTo(200);
            assertThat(client.send("GET", "/elsewhere", "").statusCode()).isEqualTo(200);
            guard.assertNothingDenied();
            assertThat(guard.operations()).containsExactly("POST /v3/grants/{grant_id}/messages/send");
        }
    }

    @Test
    void aGuardThatSawNoCallFails() {
        try (Guard guard = given(GMAIL + "readonly")) {
            assertThatThrownBy(guard::assertNothingDenied)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("received no call")
                    .hasMessageContaining(guard.uri().toString());
        }
    }

    @Test
    void itMustBeKnownWhichScopesHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> Guard.builder().start());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guard.builder().mode(Mode.GIVEN).start());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given("gmail.reedonly"))
                .withMessageContaining("gmail.reedonly");
        Integration unknown = Integration.builder(ApiVersion.V3)
                .features("messages.raed")
                .connector(Provider.GOOGLE, connector -> {})
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guard.builder().integration(unknown).start())
                .withMessageContaining("messages.raed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guard.builder()
                        .integration(Integration.builder(ApiVersion.V3)
                                .connector(Provider.GOOGLE, connector -> {})
                                .build())
                        .mode(Mode.MANIFEST)
                        .start())
                .withMessageContaining("does not say which scopes are requested");
    }

    @Test
    void callsPassToTheUpstreamServerWithTheirBodies() throws IOException {
        List<String> seen = new ArrayList<>();
        HttpServer stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body.length);
            byte[] answer = new byte[300_000];
            exchange.getResponseHeaders().set("X-Stub", "yes");
            exchange.sendResponseHeaders(203, body.length % 2 == 0 ? answer.length : 0);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        stub.start();
        try (Guard guard = Guard.builder()
                .given(Provider.GOOGLE, GMAIL + "modify")
                .upstream(URI.create("http://127.0.0.1:" + stub.getAddress().getPort() + "/base/"))
                .withoutUsage()
                .start()) {
            Client client = new Client(guard.uri());
            String large = "{\"body\":\"" + "x".repeat(1_000_000) + "\"}";
            HttpResponse<String> sent = client.send("POST", SEND + "?a=%2F", large, "Authorization", "Bearer k");
            assertThat(sent.statusCode()).isEqualTo(203);
            assertThat(sent.body()).hasSize(300_000);
            assertThat(sent.headers().firstValue("X-Stub")).contains("yes");
            assertThat(client.send("PUT", MESSAGES + "/m", large, "Authorization", "k")
                            .body())
                    .hasSize(300_000);
            assertThat(client.send("GET", MESSAGES, "").statusCode()).isEqualTo(203);
            assertThat(client.send("DELETE", MESSAGES + "/m?hard_delete=true", "")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(seen)
                    .containsExactly(
                            "POST /base" + SEND + "?a=%2F Bearer k " + large.length(),
                            "PUT /base" + MESSAGES + "/m k " + large.length(),
                            "GET /base" + MESSAGES + " null 0");
        } finally {
            stub.stop(0);
        }
    }

    @Test
    void anUpstreamServerThatIsNotThereIsNamed() throws IOException {
        int free;
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (Guard guard = Guard.builder()
                .given(Provider.GOOGLE, GMAIL + "modify")
                .upstream(URI.create("http://127.0.0.1:" + free))
                .withoutUsage()
                .start()) {
            assertThat(new Client(guard.uri()).send("GET", MESSAGES, "").statusCode())
                    .isEqualTo(502);
            assertThatThrownBy(guard::assertNothingDenied).hasMessageContaining("upstream server not reached");
        }
    }

    @Test
    void assertionsWaitForCallsUnderWay() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        HttpServer stub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stub.createContext("/", exchange -> {
            arrived.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        stub.start();
        try (Guard guard = Guard.builder()
                .given(Provider.GOOGLE, GMAIL + "modify")
                .upstream(URI.create("http://127.0.0.1:" + stub.getAddress().getPort()))
                .withoutUsage()
                .start()) {
            Thread caller = new Thread(() -> new Client(guard.uri()).send("GET", MESSAGES, ""));
            caller.start();
            arrived.await();
            Thread asserting = new Thread(guard::assertNothingDenied);
            asserting.start();
            while (asserting.getState() != Thread.State.TIMED_WAITING && asserting.isAlive()) {
                Thread.onSpinWait();
            }
            assertThat(guard.calls()).isZero();
            answer.countDown();
            asserting.join();
            assertThat(guard.calls()).isOne();
            caller.join();
        } finally {
            answer.countDown();
            stub.stop(0);
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Guard guard = given(GMAIL + "readonly");
        new Client(guard.uri()).send("GET", MESSAGES, "");
        int port = guard.uri().getPort();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("HTTP-Dispatcher")
                    || thread.getName().startsWith("leastscope-guard")) {
                assertThat(thread.isDaemon()).as(thread.getName()).isTrue();
            }
        }
        guard.close();
        guard.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void onlyLoopbackIsListenedOn() {
        try (Guard guard = given(GMAIL + "readonly")) {
            assertThat(guard.uri().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void theUsageFileHoldsOperationsAndCountsOnly(@TempDir Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.write(classes.resolve("A.class"), new byte[] {1});
        Path usage = folder.resolve("scope");
        for (int run = 0; run < 2; run++) {
            try (Guard guard = Guard.builder()
                    .given(Provider.GOOGLE, GMAIL + "readonly")
                    .usage(usage)
                    .classes(classes)
                    .start()) {
                Client client = new Client(guard.uri());
                client.send("GET", "/v3/grants/canary/messages?q=canary", "", "Authorization", "Bearer canary");
                client.send("GET", MESSAGES, "");
                client.send("POST", "/v3/grants/canary/messages/send", "{\"body\":\"canary\"}");
                client.send("POST", "/canary", "canary");
                assertThat(guard.summary()).doesNotContain("canary");
            }
        }
        Path file = usage.resolve("usage-" + ProcessHandle.current().pid() + ".ndjson");
        String text = Files.readString(file);
        assertThat(text).doesNotContain("canary").doesNotContain(folder.toString());
        List<String> lines = text.lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0))
                .matches(
                        "\\{\"leastscope-usage\":1,\"classes\":\\[\\{\"folder\":\"classes\",\"digest\":\"sha256:[0-9a-f]{64}\"}]}");
        assertThat(lines.get(1))
                .matches(
                        "\\{\"api\":\"v3\",\"operation\":\"GET /v3/grants/\\{grant_id}/messages\",\"provider\":\"google\",\"status\":200,\"day\":\"20..-..-..\",\"count\":2}");
        assertThat(lines.subList(3, 6)).isEqualTo(lines.subList(0, 3));
    }

    @Test
    void theSummaryCountsAndDescribes() {
        try (Guard guard = Guard.builder().integration(reading()).withoutUsage().start()) {
            Client client = new Client(guard.uri());
            client.send("POST", SEND, "{}");
            client.send("POST", SEND, "{}");
            client.send("GET", "/v3/rules/r/new", "");
            assertThat(guard.summary()).isEqualTo("""
                            3 calls of 1 operation, 2 denied, 1 administration
                            denied: POST /v3/grants/{grant_id}/messages/send (google), answered 403
                              scopes in force, the least set: https://www.googleapis.com/auth/gmail.readonly
                              cheapest scopes that would allow it: https://www.googleapis.com/auth/gmail.send
                              declare in the manifest, under 'features': messages.send
                              2 times
                            scopes that no call needed: https://www.googleapis.com/auth/gmail.readonly
                            """);
        }
    }

    @Test
    void scopesThatOnlyTriggersNeedAreListedApart() {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.send")
                .triggers("event.created")
                .connector(Provider.GOOGLE, connector -> {})
                .build();
        try (Guard guard =
                Guard.builder().integration(integration).withoutUsage().start()) {
            new Client(guard.uri()).send("POST", SEND, "{}");
            guard.assertEveryScopeExercised();
            assertThat(guard.scopesOfTriggers()).isNotEmpty().allMatch(scope -> scope.contains("calendar"));
        }
    }

    @Test
    void theMessageNamesTheTests() {
        try (Guard guard = given(GMAIL + "readonly")) {
            guard.begin("sends()");
            new Client(guard.uri()).send("POST", SEND, "{}");
            guard.begin("other()");
            new Client(guard.uri()).send("POST", SEND, "{}");
            guard.end("sends()");
            guard.end("other()");
            assertThatThrownBy(guard::assertNothingDenied)
                    .hasMessageContaining("in the test: sends()")
                    .hasMessageContaining("in one of the tests that ran at the same time: other(), sends()");
        }
    }
}
