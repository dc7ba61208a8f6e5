package dev.leastscope.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;

/** Describes the calls of a guard, for people. */
final class Summary {
    private Summary() {}

    static String of(Guard guard, GuardSettings settings) {
        StringBuilder text = new StringBuilder();
        text.append(guard.calls())
                .append(guard.calls() == 1 ? " call" : " calls")
                .append(" of ");
        text.append(guard.operations().size()).append(guard.operations().size() == 1 ? " operation" : " operations");
        for (Verdict verdict : Verdict.values()) {
            if (guard.count(verdict) > 0) {
                text.append(", ").append(guard.count(verdict)).append(' ').append(verdict.title());
            }
        }
        text.append('\n');
        Map<String, Integer> messages = new LinkedHashMap<>();
        guard.failures().forEach(call -> messages.merge(CallMessage.of(call), 1, Integer::sum));
        guard.degraded().forEach(call -> messages.put(CallMessage.of(call), 1));
        messages.forEach((message, count) -> {
            text.append(message);
            if (count > 1) {
                text.append("\n  ").append(count).append(" times");
            }
            text.append('\n');
        });
        if (settings.mode() != Mode.OBSERVE) {
            scopes(text, "scopes that no call needed: ", guard.unexercisedScopes());
            scopes(text, "scopes that only webhook triggers need: ", guard.scopesOfTriggers());
        }
        return text.toString();
    }

    private static void scopes(StringBuilder text, String title, SortedSet<String> scopes) {
        if (!scopes.isEmpty()) {
            text.append(title).append(String.join(", ", scopes)).append('\n');
        }
    }
}
