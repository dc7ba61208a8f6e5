package dev.leastscope.engine.usage;

import java.util.List;

/**
 * What a file shows of requests to Microsoft Graph, such as MicrosoftGraphActivityLogs.
 *
 * @param requests how many there were
 * @param unknown how many of them are of no method that the tables hold
 * @param counts the others, in the order of methods, status and day
 * @param examples the first unknown ones, with all masked that is not in the tables
 * @since 0.1.0
 */
public record GraphUsage(long requests, long unknown, List<GraphCount> counts, List<String> examples) {
    /** No request went to Graph. */
    public static final GraphUsage NONE = new GraphUsage(0, 0, List.of(), List.of());
}
