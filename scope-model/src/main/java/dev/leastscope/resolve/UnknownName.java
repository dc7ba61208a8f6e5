package dev.leastscope.resolve;

import dev.leastscope.integration.Named;

/**
 * A feature, operation id or trigger that the tables do not hold. {@link NearestNames} finds what may be meant.
 *
 * @param written as written
 * @param trigger whether it stands among the triggers
 * @since 0.1.0
 */
public record UnknownName(Named written, boolean trigger) {}
