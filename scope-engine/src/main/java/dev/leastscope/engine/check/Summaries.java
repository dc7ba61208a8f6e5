package dev.leastscope.engine.check;

import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.ConsoleLine;
import dev.leastscope.report.ConsoleSummary;
import dev.leastscope.report.Report;
import java.nio.file.Path;
import java.util.List;

/** Prints what people read about a check. */
final class Summaries {
    private Summaries() {}

    /** A module that is not the owner reports its findings only: what is declared is reported by the owner. */
    static void print(Report report, ScopeOfCode scopeOfCode, String page, Logger logger) {
        List<ConsoleLine> lines = scopeOfCode == ScopeOfCode.MODULE
                ? ConsoleSummary.ofFindings(report, page)
                : ConsoleSummary.of(report, page);
        for (ConsoleLine line : lines) {
            print(line, logger);
        }
    }

    private static void print(ConsoleLine line, Logger logger) {
        if (line.level() == ConsoleLine.Level.INFO) {
            logger.info(line.text());
        } else if (line.level() == ConsoleLine.Level.WARNING) {
            logger.warn(line.text());
        } else {
            logger.error(line.text());
        }
    }

    /** One sentence for the build's failure; the findings stand above it. */
    static String failure(Report report, Path folder) {
        int count = report.findings(report.failOn().orElse(Severity.ERROR)).size();
        return (count == 1 ? "1 finding fails" : count + " findings fail") + " the scope check, see above and "
                + folder;
    }
}
