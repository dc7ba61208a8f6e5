package dev.leastscope.engine.usage;

import java.util.List;

/**
 * The content of usage files.
 *
 * @param counts the requests, in the order of {@link UsageLine}; the same line can occur for several files
 * @param files the files, in the given order
 * @since 0.1.0
 */
public record Usage(List<UsageCount> counts, List<UsageFile> files) {
    /** No usage. */
    public static final Usage NONE = new Usage(List.of(), List.of());
}
