package dev.leastscope.maven;

import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import dev.leastscope.report.console.ConsoleLine;
import dev.leastscope.report.console.ConsoleSummary;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints a report's summary through Maven's log, which gives it its colours. */
final class ConsoleLog {
    private ConsoleLog() {}

    /** A module that is not the owner tells what it found; what is declared is the owner's to tell. */
    static void print(Report report, ScopeOfCode scopeOfCode, Log log) {
        List<ConsoleLine> lines =
                scopeOfCode == ScopeOfCode.MODULE ? ConsoleSummary.ofFindings(report) : ConsoleSummary.of(report);
        for (ConsoleLine line : lines) {
            switch (line.level()) {
                case ERROR -> log.error(line.text());
                case WARNING -> log.warn(line.text());
                case INFO -> log.info(line.text());
            }
        }
    }

    /** One sentence for the build's failure; the findings stand above it. */
    static String failure(Report report, Path directory) {
        int count = report.findings(report.failOn().orElse(Severity.ERROR)).size();
        return (count == 1 ? "1 finding fails" : count + " findings fail") + " the scope check, see above and "
                + directory.resolve("report.md");
    }
}
