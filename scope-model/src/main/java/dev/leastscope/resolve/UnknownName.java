package dev.leastscope.resolve;

import dev.leastscope.integration.Named;
import java.util.List;
import java.util.Optional;

/**
 * A feature, operation id or trigger that the tables do not hold.
 *
 * @param written as written
 * @param trigger whether it stands among the triggers
 * @param nearest names that could be meant; the first is the most likely; may be empty
 * @param meant the one name that is certainly meant, so that it can be written without asking: a slip of it, or its words in another
 *     form. Empty when several names are near, and when the near one stands for more than what is written
 * @since 0.1.0
 */
public record UnknownName(Named written, boolean trigger, List<String> nearest, Optional<String> meant) {}
