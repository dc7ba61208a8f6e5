package dev.leastscope.report;

import java.util.List;

/**
 * One format of a report. A pure function: {@link dev.leastscope.report.output.Reports} does the writing.
 *
 * @since 0.1.0
 */
public interface ReportWriter {
    /** The word that asks for this format, such as {@code html}. */
    String format();

    /** The files it makes for a report, relative to the output directory, with {@code /}. Never from strings of an input. */
    List<String> paths(Report report);

    /** The text for standard output, each line ending with LF; empty for a format that writes files. */
    default String printed(Report report) {
        return "";
    }

    /** The bytes of one of {@link #paths}. UTF-8, lines end with LF. */
    byte[] content(Report report, String path);
}
