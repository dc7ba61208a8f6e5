package dev.leastscope;

import dev.leastscope.report.ConsoleSummary;
import dev.leastscope.report.Report;
import dev.leastscope.report.output.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a build does in which nothing is wrong: one check, and the reports that are written by default. */
final class PassingCheck {
    private PassingCheck() {}

    /**
     * Checks a manifest, or does nothing.
     *
     * @param arguments the manifest and the folder for the reports; none to do nothing
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            return;
        }
        Report report = Leastscope.check(Leastscope.read(Path.of(arguments[0])).orThrow(), CheckOptions.today());
        Reports.write(report, List.of("json", "md", "html"), Path.of(arguments[1]));
        if (report.fails() || ConsoleSummary.of(report).isEmpty()) {
            throw new IllegalStateException("the example fails its check");
        }
    }
}
