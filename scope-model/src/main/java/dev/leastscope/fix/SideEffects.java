package dev.leastscope.fix;

import dev.leastscope.check.SideEffect;
import dev.leastscope.check.rules.Rules;
import java.util.HashMap;
import java.util.Map;

/** What it means that a remedy brings a finding of a rule, as each rule says of itself. */
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
