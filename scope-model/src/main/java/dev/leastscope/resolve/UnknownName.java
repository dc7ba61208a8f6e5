package dev.leastscope.resolve;

import dev.leastscope.integration.Named;

/**
 * A feature, operation id or trigger that is not in the tables. {@link NearestNames} finds similar names.
 *
 * @param written as written
 * @param trigger whether it is in a list of triggers
 * @since 0.1.0
 */
public record UnknownName(Named written, boolean trigger) {}
