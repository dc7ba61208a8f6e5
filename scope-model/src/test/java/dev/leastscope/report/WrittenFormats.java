package dev.leastscope.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.leastscope.report.output.Reports;
import java.util.Map;
import java.util.TreeMap;

/** Every format of a report, written without a folder. */
public final class WrittenFormats {
    private WrittenFormats() {}

    /** The text of each file, by its path. */
    public static Map<String, String> of(Report report) {
        Map<String, String> texts = new TreeMap<>();
        for (ReportWriter writer : Reports.writers(Reports.FORMATS)) {
            for (String path : writer.paths(report)) {
                texts.put(path, new String(writer.content(report, path), UTF_8));
            }
        }
        return texts;
    }
}
