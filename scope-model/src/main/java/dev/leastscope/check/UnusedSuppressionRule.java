package dev.leastscope.check;

/**
 * The rule in whose name the checker reports suppressions that accept nothing. Only the checker knows what the findings of
 * all other rules were and which of them a suppression accepted, so the rule itself finds nothing.
 *
 * @since 0.1.0
 */
public interface UnusedSuppressionRule extends Rule {}
