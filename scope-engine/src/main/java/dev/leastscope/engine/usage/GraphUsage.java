package dev.leastscope.engine.usage;

import java.util.List;

/**
 * The requests to Microsoft Graph in a file such as MicrosoftGraphActivityLogs.
 *
 * @param requests the number of requests
 * @param unknown the number of requests with a method that is not in the tables
 * @param counts the other requests, in the order of methods, status and day
 * @param examples the first unknown ones, with everything masked that is not in the tables
 * @since 0.1.0
 */
public record GraphUsage(long requests, long unknown, List<GraphCount> counts, List<String> examples) {
    /** No requests to Graph. */
    public static final GraphUsage NONE = new GraphUsage(0, 0, List.of(), List.of());
}
