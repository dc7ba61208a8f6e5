package dev.leastscope.engine.usage;

import java.util.List;

/**
 * What files of usage show.
 *
 * @param counts the requests, in the order of their lines ({@link UsageLine}); the same line can stand for several files
 * @param files the files, in the order in which they were given
 * @since 0.1.0
 */
public record Usage(List<UsageCount> counts, List<UsageFile> files) {
    /** No usage was given. */
    public static final Usage NONE = new Usage(List.of(), List.of());
}
