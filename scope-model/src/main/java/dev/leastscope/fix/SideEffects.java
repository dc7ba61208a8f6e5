package dev.leastscope.fix;

import dev.leastscope.check.SideEffect;
import dev.leastscope.check.rules.Rules;
import java.util.HashMap;
import java.util.Map;

/** Gives for each rule how to handle a new finding that a remedy causes. */
final class SideEffects {
    private static final Map<String, SideEffect> BY_RULE = read();

    private SideEffects() {}

    static SideEffect of(String rule) {
        return BY_RULE.getOrDefault(rule, SideEffect.NOT_EXPECTED);
    }

    private static Map<String, SideEffect> read() {
        Map<String, SideEffect> effects = new HashMap<>();
        Rules.all().forEach(rule -> effects.put(rule.id(), rule.sideEffect()));
        return Map.copyOf(effects);
    }
}
