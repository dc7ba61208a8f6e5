package dev.leastscope.guard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.engine.usage.OperationMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Handles one request: recognises it, decides, forwards or answers it, and records it. */
final class Handler implements HttpHandler {
    /**
     * The largest body in memory, in bytes. Nylas accepts at most 25 MB with a message. Only bodies of operations with
     * variants in the body are kept in memory.
     */
    static final int LARGEST_BODY = 40 << 20;

    private final Mode mode;
    private final Catalog catalog;
    private final OperationMatcher matcher;
    private final Accounts accounts;
    private final Map<Account, Judge> judges;
    private final List<String> allowedUnknown;
    private final Upstream upstream;
    private final Recorder recorder;
    private final AtomicLong numbers = new AtomicLong();

    Handler(GuardSettings settings, Map<Account, Judge> judges, Upstream upstream, Recorder recorder) {
        this.mode = settings.mode();
        this.catalog = settings.catalog();
        this.matcher = OperationMatcher.of(settings.catalog());
        this.accounts = settings.accounts();
        this.allowedUnknown = settings.allowedUnknown();
        this.judges = judges;
        this.upstream = upstream;
        this.recorder = recorder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        recorder.arrive();
        try {
            answer(exchange, judge(exchange));
        } catch (RuntimeException e) {
            // Without an answer the client would wait, and the test would pass or fail for another reason.
            defect(exchange, e);
        } finally {
            recorder.leave();
            exchange.close();
        }
    }

    /** A request and everything known about it before the answer. The body is null when it was not read. */
    private record Judged(
            long number, List<Operation> operations, Optional<Account> account, Decision decision, ByteBuffer read) {}

    private Judged judge(HttpExchange exchange) throws IOException {
        long number = numbers.incrementAndGet();
        URI uri = exchange.getRequestURI();
        String path = uri.getRawPath();
        String method = exchange.getRequestMethod();
        int found = matcher.number(method, path);
        if (found == OperationMatcher.ADMINISTRATION) {
            return new Judged(number, List.of(), Optional.empty(), Decision.of(Verdict.ADMINISTRATION, ""), null);
        }
        if (found < 0) {
            return new Judged(number, List.of(), Optional.empty(), unknown(method, path), null);
        }
        byte[] read = matcher.needsBody(found) ? exchange.getRequestBody().readNBytes(LARGEST_BODY + 1) : null;
        if (read != null && read.length > LARGEST_BODY) {
            return new Judged(number, List.of(), Optional.empty(), tooLarge(), null);
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        List<Operation> operations = matcher.recognise(
                method,
                path,
                uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                read == null ? new byte[0] : read,
                type == null ? "" : type);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Optional<Account> account = accounts.of(path, authorization == null ? "" : authorization);
        return new Judged(
                number,
                operations,
                account,
                decision(operations, account),
                read == null ? null : ByteBuffer.wrap(read));
    }

    private Decision unknown(String method, String path) {
        if (mode == Mode.OBSERVE || allowedUnknown.contains(matcher.shown(method, path))) {
            return Decision.of(Verdict.OBSERVED, "");
        }
        return Decision.of(
                Verdict.UNKNOWN_OPERATION,
                "this request is not in the tables, so its scopes are unknown; correct the path, or allow '"
                        + matcher.shown(method, path) + "' if it is right");
    }

    private Decision decision(List<Operation> operations, Optional<Account> account) {
        if (mode == Mode.OBSERVE) {
            return Decision.of(Verdict.OBSERVED, "");
        }
        if (account.isEmpty() && needsNoScopes(operations)) {
            return Decision.of(Verdict.ALLOWED, "");
        }
        if (account.isEmpty()) {
            return Decision.of(
                    Verdict.UNKNOWN_PROVIDER,
                    "the provider of the grant is unknown; name it with grant(id, provider), or set a default provider");
        }
        Judge judge = judges.get(account.get());
        if (judge == null) {
            String request = account.get().authRequest();
            return Decision.of(
                    Verdict.UNKNOWN_PROVIDER,
                    "no scopes are in force for " + account.get().provider().title()
                            + (request.isEmpty() ? "" : ", auth request '" + request + "'")
                            + "; add it to the manifest, or name the auth request whose scopes are in force");
        }
        return judge.of(operations);
    }

    /** Whether the provider is irrelevant, as for requests that administer the application. */
    private boolean needsNoScopes(List<Operation> operations) {
        for (Operation operation : operations) {
            for (Account account : judges.keySet()) {
                if (catalog.requirement(operation, account.provider()).state() != Requirement.State.NONE) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Decision tooLarge() {
        return Decision.of(
                Verdict.UNKNOWN_OPERATION,
                "the body is larger than " + (LARGEST_BODY >> 20) + " MiB, more than Nylas takes, and was not read");
    }

    private void defect(HttpExchange exchange, RuntimeException exception) throws IOException {
        Decision decision = Decision.of(Verdict.DEFECT, "please report it, with this: " + exception);
        Judged judged = new Judged(numbers.incrementAndGet(), List.of(), Optional.empty(), decision, null);
        give(exchange, judged, Verdict.DEFECT, Answers.refused(judged.number(), Verdict.DEFECT, decision.detail()));
    }

    private void answer(HttpExchange exchange, Judged judged) throws IOException {
        Decision decision = judged.decision();
        Verdict verdict = decision.verdict();
        if (verdict == Verdict.DENIED) {
            List<String> inForce =
                    judges.get(judged.account().orElseThrow()).inForce().names();
            Operation operation = judged.operations().get(0);
            give(exchange, judged, verdict, Answers.denied(judged.number(), operation, inForce, decision.cheapest()));
        } else if (verdict.isFailure()) {
            give(exchange, judged, verdict, Answers.refused(judged.number(), verdict, decision.detail()));
        } else if (upstream != null) {
            pass(exchange, judged);
        } else {
            Answer answer = judged.operations().isEmpty()
                    ? Answers.administration(judged.number(), exchange.getRequestMethod())
                    : Answers.minimal(judged.number(), judged.operations().get(0), verdict == Verdict.DEGRADED);
            give(exchange, judged, verdict, answer);
        }
    }

    private void pass(HttpExchange exchange, Judged judged) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = upstream.send(exchange, judged.read());
        } catch (InterruptedException e) {
            // The guard is closing, so no client waits for an answer.
            Thread.currentThread().interrupt();
            return;
        } catch (IOException e) {
            give(exchange, judged, Verdict.UPSTREAM_FAILED, Answers.upstreamFailed(judged.number()));
            return;
        }
        record(exchange, judged, judged.decision().verdict(), response.statusCode());
        Upstream.relay(response, exchange);
    }

    private void give(HttpExchange exchange, Judged judged, Verdict verdict, Answer answer) throws IOException {
        record(exchange, judged, verdict, answer.status());
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        if (verdict != Verdict.ALLOWED) {
            exchange.getResponseHeaders().set("Leastscope-Guard", verdict.title());
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), none ? -1 : body.length);
        if (!none) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private void record(HttpExchange exchange, Judged judged, Verdict verdict, int status) {
        Decision decision = judged.decision();
        Judge judge = judged.account().map(judges::get).orElse(null);
        boolean plain = verdict == Verdict.ALLOWED;
        String request = plain
                ? ""
                : matcher.shown(
                        exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
        String detail = verdict == Verdict.UPSTREAM_FAILED
                ? "start the upstream server before the test, or correct its address"
                : decision.detail();
        Call call = new Call(
                request,
                judged.operations(),
                judged.account().map(Account::provider),
                verdict,
                status,
                judge == null ? List.of() : judge.inForce().names(),
                judge == null ? "" : judge.inForce().origin(),
                decision.cheapest(),
                decision.features(),
                detail,
                plain ? List.of() : recorder.running());
        recorder.record(call, decision.exercised());
    }
}
