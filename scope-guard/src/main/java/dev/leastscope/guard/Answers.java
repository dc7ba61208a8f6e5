package dev.leastscope.guard;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The answers of the guard in place of Nylas: refusals in Nylas' form, and minimal answers when there is no upstream
 * server.
 *
 * <p>API v3 documents the refusal of sending: 403, {@code insufficient_scopes}, "missing provider scopes required to
 * send email". For other operations the API documents no text; the guard uses the text of Nylas' own command line.
 * Creating an upload session is documented to answer 401. API v2 answers 403 with {@code message} and {@code type}.
 */
final class Answers {
    private static final String SEND = "POST /v3/grants/{grant_id}/messages/send";
    private static final String UPLOAD = "POST /v3/grants/{grant_id}/attachment-uploads";
    private static final String RSVP = "/send-rsvp";

    private Answers() {}

    /** The refusal of an operation that needs more than the scopes in force. */
    static Answer denied(long number, Operation operation, List<String> inForce, List<String> cheapest) {
        if (operation.api() == ApiVersion.V2) {
            return Answer.json(
                    403,
                    "{\"message\": \"You do not have access to the required scopes. You provided a token which has the following"
                            + " scopes: " + list(inForce)
                            + ". You would need a token with at least one of the following scopes: " + list(cheapest)
                            + "\", \"type\": \"api_error\"}");
        }
        if (operation.plain().equals(UPLOAD)) {
            return error(number, 401, "api.authentication_error", "Unauthorized");
        }
        return error(
                number,
                403,
                "insufficient_scopes",
                operation.plain().equals(SEND)
                        ? "missing provider scopes required to send email"
                        : "Grant lacks required scopes for this operation");
    }

    /**
     * The answer to a call that the guard cannot judge or that the provider does not support. It is different from
     * every answer of Nylas.
     */
    static Answer refused(long number, Verdict verdict, String detail) {
        return error(number, 501, "leastscope." + verdict.name().toLowerCase(Locale.ROOT), detail);
    }

    /** The answer when the upstream server cannot be reached. */
    static Answer upstreamFailed(long number) {
        return error(
                number,
                502,
                "leastscope.upstream_failed",
                "The upstream server of the guard was not reached. Start it before the test, or correct its address.");
    }

    /** A minimal answer that a client can read. */
    static Answer minimal(long number, Operation operation, boolean degraded) {
        String path = operation.plain().substring(operation.plain().indexOf(' ') + 1);
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (operation.plain().startsWith("GET ") && (last.equals("download") || last.equals("picture"))) {
            return new Answer(200, "application/octet-stream", "");
        }
        if (operation.api() == ApiVersion.V2) {
            boolean list = operation.plain().startsWith("GET ") && !last.startsWith("{") && !path.startsWith("/a/");
            return Answer.json(200, list && !path.equals("/account") && !path.startsWith("/delta") ? "[]" : "{}");
        }
        String id = "{\"request_id\": \"" + requestId(number) + "\"";
        if (operation.plain().startsWith("DELETE ")) {
            return Answer.json(200, id + "}");
        }
        if (degraded && operation.plain().endsWith(RSVP)) {
            return Answer.json(
                    200,
                    id + ", \"data\": {\"send_ics_error\": {\"type\": \"provider_error\", \"message\":"
                            + " \"Request had insufficient authentication scopes.\"}}}");
        }
        return Answer.json(200, id + ", \"data\": " + (isList(operation.plain(), last) ? "[]" : "{}") + "}");
    }

    /** A minimal answer to a request that administers the application. */
    static Answer administration(long number, String method) {
        String id = "{\"request_id\": \"" + requestId(number) + "\"";
        return Answer.json(200, method.equals("GET") ? id + ", \"data\": []}" : id + ", \"data\": {}}");
    }

    private static boolean isList(String plain, String last) {
        if (plain.startsWith("GET ")) {
            return !last.startsWith("{")
                    && !last.equals("availability")
                    && !last.equals("history")
                    && !last.equals("media");
        }
        return last.equals("clean") || last.equals("free-busy");
    }

    private static Answer error(long number, int status, String type, String message) {
        return Answer.json(
                status,
                "{\"request_id\": \"" + requestId(number) + "\", \"error\": {\"type\": \"" + type
                        + "\", \"message\": \""
                        + new String(JsonStringEncoder.getInstance().quoteAsString(message)) + "\"}}");
    }

    /** A request id in Nylas' form. It contains the number of the call. */
    private static String requestId(long number) {
        String digits = Long.toHexString(number);
        return "00000000-0000-4000-8000-" + "0".repeat(Math.max(0, 12 - digits.length())) + digits;
    }

    /** A list in the form of Nylas: {@code ['email.send']}. */
    private static String list(List<String> scopes) {
        List<String> quoted = new ArrayList<>(scopes.size());
        scopes.forEach(scope -> quoted.add("'" + scope + "'"));
        return "[" + String.join(", ", quoted) + "]";
    }
}
