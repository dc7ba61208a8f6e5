package dev.leastscope.report;

import java.util.List;

/**
 * One format of a report. A pure function: {@link dev.leastscope.report.output.Reports} does the writing.
 *
 * @since 0.1.0
 */
public interface ReportWriter {
    /** The id of this format, such as {@code html}. */
    String format();

    /**
     * The files that it writes for a report, relative to the output directory, with {@code /}. The names never contain
     * text of an input.
     */
    List<String> paths(Report report);

    /** The text for standard output. Each line ends with LF. Empty for a format that writes files. */
    default String printed(Report report) {
        return "";
    }

    /** The bytes of one of {@link #paths}, in UTF-8. Lines end with LF. */
    byte[] content(Report report, String path);
}
