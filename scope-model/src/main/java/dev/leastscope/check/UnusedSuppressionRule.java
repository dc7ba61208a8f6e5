package dev.leastscope.check;

/**
 * The rule of the findings about suppressions that accept nothing. The checker creates these findings, because it alone has the
 * findings of all other rules and the suppressions that accept them. The rule itself finds nothing.
 *
 * @since 0.1.0
 */
public interface UnusedSuppressionRule extends Rule {}
