package dev.leastscope.engine.check;

import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.ConsoleLine;
import dev.leastscope.report.ConsoleSummary;
import dev.leastscope.report.Report;
import java.nio.file.Path;
import java.util.List;

/** Prints a summary of a check for people. */
final class Summaries {
    private Summaries() {}

    /**
     * Prints the summary. A module that is not the owner prints only its findings; the owner reports the declaration.
     */
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

    /** One sentence for a failed build. The findings are printed before it. */
    static String failure(Report report, Path folder) {
        int count = report.findings(report.failOn().orElse(Severity.ERROR)).size();
        return (count == 1 ? "1 finding fails" : count + " findings fail") + " the scope check, see above and "
                + folder;
    }
}
