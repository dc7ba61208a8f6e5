package dev.leastscope.benchmarks;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.report.Report;
import dev.leastscope.report.output.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One program of start-up.sh: the check of the command line, through the library. */
public final class CheckManifest {
    private CheckManifest() {}

    /**
     * Runs the check.
     *
     * @param arguments the manifest, and the folder of the report
     */
    public static void main(String[] arguments) throws IOException {
        Report report = Leastscope.check(Leastscope.read(Path.of(arguments[0])).orThrow(), CheckOptions.today());
        Reports.write(report, List.of("json"), Path.of(arguments[1]));
        System.out.print(report.describe());
    }
}
