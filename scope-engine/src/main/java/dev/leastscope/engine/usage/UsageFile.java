package dev.leastscope.engine.usage;

import java.util.List;

/**
 * The result of reading one file.
 *
 * @param name the name of the file to show
 * @param format its format
 * @param lines the number of lines; for a JSON document, the number of requests
 * @param calls the number of requests for operations of the tables; a line with a count adds this count
 * @param administration the number of requests that administer the application and need no scope
 * @param unknownCalls the number of requests that are not in the tables
 * @param otherHosts the number of requests to hosts other than Nylas
 * @param graph the requests to Microsoft Graph, with an unknown Nylas operation
 * @param unreadable the number of lines without a readable request
 * @param examples the first unknown and unreadable ones, with everything masked that is not in the tables
 * @param stale whether parts were left out because the classes have changed since the guard wrote them
 * @param problem why the rest of the file was not read; empty when the complete file was read
 * @since 0.1.0
 */
public record UsageFile(
        String name,
        Format format,
        long lines,
        long calls,
        long administration,
        long unknownCalls,
        long otherHosts,
        GraphUsage graph,
        long unreadable,
        List<String> examples,
        boolean stale,
        String problem) {
    /** The formats that are read. */
    public enum Format {
        /** One JSON object in each line, with method, path, status, count and time. */
        NDJSON("NDJSON"),
        /** Common or combined access log of a web server or proxy. */
        ACCESS_LOG("access log"),
        /** A JSON document with requests: HAR, a WireMock journal, MicrosoftGraphActivityLogs, or an array of objects. */
        JSON("JSON document"),
        /** The calls that a guard recorded. */
        GUARD("guard file");

        private final String title;

        Format(String title) {
            this.title = title;
        }

        /** The name for people. */
        public String title() {
            return title;
        }
    }

    /** Whether the complete file was read and nothing was left out. */
    public boolean isComplete() {
        return unreadable == 0 && !stale && problem.isEmpty();
    }
}
