package dev.leastscope.engine.usage;

import dev.leastscope.text.Location;

/**
 * The number of equal requests in a file.
 *
 * @param line the kept values of the requests
 * @param count the number of requests
 * @param first the file and the line of the first one
 * @since 0.1.0
 */
public record UsageCount(UsageLine line, long count, Location first) {}
