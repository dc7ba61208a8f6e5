package dev.leastscope.resolve;

import dev.leastscope.integration.Named;
import java.util.List;

/**
 * A feature, operation id or trigger that the tables do not hold.
 *
 * @param written as written
 * @param trigger whether it stands among the triggers
 * @param nearest names that could be meant; the first is the most likely; may be empty
 * @since 0.1.0
 */
public record UnknownName(Named written, boolean trigger, List<String> nearest) {}
