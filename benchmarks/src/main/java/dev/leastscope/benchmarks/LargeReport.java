package dev.leastscope.benchmarks;

import dev.leastscope.report.output.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the page with 5,000 findings that a browser is timed with. */
public final class LargeReport {
    private LargeReport() {}

    /**
     * Writes it.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Reports.write(ReportFormats.large(5000), List.of("html"), Path.of(arguments[0]));
    }
}
