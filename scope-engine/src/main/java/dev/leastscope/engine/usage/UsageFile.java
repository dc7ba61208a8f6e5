package dev.leastscope.engine.usage;

import java.util.List;

/**
 * What was read from one file, and what was not.
 *
 * @param name the file, as it should be shown
 * @param format its format
 * @param lines how many lines it has; of a JSON document, how many requests
 * @param calls how many requests are operations of the tables; a line with a count stands for that many
 * @param administration how many administer the application: no scope takes part in them
 * @param unknownCalls how many requests no table knows
 * @param otherHosts how many requests went to hosts that are not Nylas'
 * @param graph the requests that went to Microsoft Graph: they show no operation of Nylas
 * @param unreadable how many lines hold no request that can be read
 * @param examples the first unknown and unreadable ones, with all masked that is not in the tables
 * @param stale whether parts were left out because the classes have changed since the guard wrote them
 * @param problem why the rest of the file was not read; empty when it was read whole
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
        /** One JSON object a line, with method, path, status, count and time. */
        NDJSON("NDJSON"),
        /** Common or combined access log of a web server or proxy. */
        ACCESS_LOG("access log"),
        /** A JSON document with requests: HAR, a WireMock journal, MicrosoftGraphActivityLogs, or an array of objects. */
        JSON("JSON document"),
        /** What a guard wrote. */
        GUARD("guard file");

        private final String title;

        Format(String title) {
            this.title = title;
        }

        /** The words for people. */
        public String title() {
            return title;
        }
    }

    /** Whether all of it was read, and nothing of it left out. */
    public boolean isComplete() {
        return unreadable == 0 && !stale && problem.isEmpty();
    }
}
