package dev.leastscope.benchmarks;

import dev.leastscope.report.output.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a page with 5,000 findings, to measure the time of a browser. */
public final class LargeReport {
    private LargeReport() {}

    /**
     * Writes the page.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Reports.write(ReportFormats.large(5000), List.of("html"), Path.of(arguments[0]));
    }
}
