package dev.leastscope.engine.usage;

import dev.leastscope.text.Location;

/**
 * How often a kind of request was seen in a file.
 *
 * @param line what is kept of the requests
 * @param count how many
 * @param first the file and the line of the first one
 * @since 0.1.0
 */
public record UsageCount(UsageLine line, long count, Location first) {}
