package dev.leastscope.guard;

import java.util.ArrayList;
import java.util.List;

/** Describes a call that fails a test or is degraded: what it was, and what to do. */
final class CallMessage {
    private CallMessage() {}

    /** One to five lines, without a line end after the last. */
    static String of(Call call) {
        List<String> lines = new ArrayList<>();
        lines.add(call.verdict().title() + ": " + name(call)
                + call.provider().map(provider -> " (" + provider.id() + ")").orElse("") + ", answered "
                + call.status());
        if (call.tests().size() == 1) {
            lines.add("  in the test: " + call.tests().get(0));
        } else if (!call.tests().isEmpty()) {
            lines.add("  in one of the tests that ran at the same time: " + String.join(", ", call.tests()));
        }
        if (!call.scopesFrom().isEmpty()) {
            lines.add("  scopes in force, " + call.scopesFrom() + ": "
                    + (call.scopesInForce().isEmpty() ? "none" : String.join(", ", call.scopesInForce())));
        }
        if (!call.detail().isEmpty()) {
            lines.add("  " + call.detail());
        }
        if (call.verdict() == Verdict.DENIED) {
            lines.add("  cheapest scopes that would allow it: "
                    + (call.cheapest().isEmpty() ? "none can" : String.join(", ", call.cheapest())));
        }
        if (call.verdict() == Verdict.DENIED || call.verdict() == Verdict.DEGRADED) {
            lines.add("  declare in the manifest, under 'features': "
                    + (call.features().isEmpty() ? name(call) : String.join(" or ", call.features())));
        }
        return String.join("\n", lines);
    }

    private static String name(Call call) {
        if (call.operations().isEmpty()) {
            return call.request();
        }
        List<String> ids = new ArrayList<>();
        call.operations().forEach(operation -> ids.add(operation.id()));
        return String.join(" and ", ids);
    }
}
