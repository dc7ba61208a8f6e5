package dev.leastscope.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for a request to the guard, whatever it is: it gets one answer, which is no defect and, where it says JSON, is JSON; a
 * request that no table knows does not pass; and nothing of the request is in the answer, the messages or the usage but what the
 * tables know.
 *
 * <p>An input is a request's text: the first line is the method and the target, lines up to an empty one are headers, the rest is
 * the body.
 */
final class GuardOracle {
    static final String CANARY = "cAnArY7";

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final GuardSettings SETTINGS = settings();

    private GuardOracle() {}

    private static GuardSettings settings() {
        Account account = new Account(Provider.GOOGLE, "");
        ScopesInForce scopes = ScopesInForce.given(
                ApiVersion.V3, Provider.GOOGLE, List.of("https://www.googleapis.com/auth/gmail.readonly"), CATALOG);
        Judge judge = new Judge(CATALOG, "2026-11-28", Coverage.IMPLIED, scopes, List.of());
        Accounts accounts =
                new Accounts(Map.of("g", account, "m", new Account(Provider.MICROSOFT, "")), Optional.of(account));
        return new GuardSettings(
                Mode.GIVEN,
                CATALOG,
                accounts,
                Map.of(account, judge),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of());
    }

    /** Sends a request with this text. A text whose target is no address is none: the server refuses it before the guard. */
    static void check(byte[] bytes) {
        RequestText request = RequestText.of(bytes);
        URI target;
        try {
            target = URI.create(request.target());
        } catch (IllegalArgumentException e) {
            return;
        }
        if (target.getRawPath() == null || !target.getRawPath().startsWith("/")) {
            return;
        }
        Recorder recorder = new Recorder();
        MemoryExchange exchange = new MemoryExchange(request, target);
        try {
            new Handler(SETTINGS, SETTINGS.judges(), null, recorder).handle(exchange);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(recorder.calls()).isOne();
        assertThat(recorder.count(Verdict.DEFECT)).isZero();
        assertThat(exchange.getResponseCode()).isIn(200, 202, 204, 401, 403, 404, 501);
        if (exchange.getResponseCode() >= 400) {
            assertThat(recorder.failed()).isOne();
        }
        assertThat(exchange.answer()).doesNotContain(CANARY);
        assertThat(String.valueOf(exchange.getResponseHeaders().values())).doesNotContain(CANARY);
        if (String.valueOf(exchange.getResponseHeaders().getFirst("Content-Type"))
                .contains("json")) {
            json(exchange.answer());
        }
        for (Call call : recorder.failures()) {
            assertThat(CallMessage.of(call)).doesNotContain(CANARY);
            assertThat(call.toString()).doesNotContain(CANARY);
        }
        assertThat(recorder.usage().toString()).doesNotContain(CANARY);
    }

    private static void json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                // To the end, or it is no JSON.
            }
        } catch (IOException e) {
            throw new AssertionError("the answer is no JSON: " + text, e);
        }
    }

    /** The parts of a request's text. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record RequestText(String method, String target, List<String> headers, byte[] body) {
        static RequestText of(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int head = text.indexOf("\n\n");
            List<String> lines = List.of((head < 0 ? text : text.substring(0, head)).split("\n", -1));
            int blank = lines.get(0).indexOf(' ');
            byte[] body = head < 0 ? new byte[0] : Arrays.copyOfRange(bytes, head + 2, bytes.length);
            return new RequestText(
                    blank < 0 ? "GET" : lines.get(0).substring(0, blank),
                    lines.get(0).substring(blank + 1),
                    lines.subList(1, lines.size()),
                    body);
        }
    }
}
