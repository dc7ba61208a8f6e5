package dev.leastscope.difference;

import dev.leastscope.check.Finding;
import dev.leastscope.lock.LockDifference;
import dev.leastscope.report.Summary;
import dev.leastscope.text.TextLines;

/**
 * Writes a difference as text for a terminal.
 *
 * @since 0.1.0
 */
public final class DifferenceText {
    private DifferenceText() {}

    /** The text, with a line end. */
    public static String of(ReportDifference difference) {
        TextLines lines = new TextLines();
        lines.line(verdict(difference));
        if (difference.isOfOtherTables()) {
            lines.line(tables(difference));
        }
        if (difference.isEmpty()) {
            lines.line("Nothing has changed. Nobody must authenticate again.");
            return lines.toString();
        }
        lines.line(Summary.counted(difference.added().size(), "new finding") + ", "
                + Summary.counted(difference.fixed().size(), "fixed finding") + ".");
        for (Finding finding : difference.added()) {
            lines.line("  new: " + finding.severity().id() + " " + finding.line());
        }
        for (BaseReport.BaseFinding finding : difference.fixed()) {
            lines.line("  fixed: " + finding.severity().id() + " " + finding.location() + ": " + finding.rule() + ": "
                    + finding.message());
        }
        for (ReportDifference.Needed needed : difference.needed()) {
            lines.line("Needed by " + needed.request() + ":");
            needed.added().forEach(scope -> lines.line("  + " + scope));
            needed.removed().forEach(scope -> lines.line("  - " + scope));
        }
        for (LockDifference.Change change : difference.requested().changes()) {
            lines.line("Requested by " + change.request()
                    + (change.kind() == LockDifference.Kind.CHANGED
                            ? ":"
                            : " (" + change.kind().id() + "):"));
            for (String scope : change.added()) {
                lines.line("  + " + scope
                        + (change.reauthenticate().contains(scope)
                                ? ", for which existing users must authenticate again"
                                : ""));
            }
            change.removed().forEach(scope -> lines.line("  - " + scope));
        }
        if (!difference.requested().isReauthenticationNeeded()) {
            lines.line("Nobody must authenticate again.");
        }
        return lines.toString();
    }

    /** The sentence about the verdicts, such as {@code The check fails; before it passed.} */
    static String verdict(ReportDifference difference) {
        boolean failed = difference.base().verdict().equals("fail");
        boolean fails = difference.now().fails();
        String before = failed ? "failed" : "passed";
        return "The check " + (fails ? "fails" : "passes") + (failed == fails ? ", as before" : "; before it " + before)
                + ".";
    }

    /** The sentence about different tables, which can cause a difference without a change of the project. */
    static String tables(ReportDifference difference) {
        return "The earlier report was made with the tables "
                + difference.base().tables() + ", this one with "
                + difference.now().catalog().version() + ". This can cause some of the differences.";
    }
}
