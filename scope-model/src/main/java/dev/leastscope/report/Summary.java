package dev.leastscope.report;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.util.List;

/**
 * How many findings there are.
 *
 * @param errors unsuppressed errors
 * @param warnings unsuppressed warnings
 * @param notes unsuppressed notes
 * @param suppressed accepted findings of any severity
 * @since 0.1.0
 */
public record Summary(int errors, int warnings, int notes, int suppressed) {
    static Summary of(List<Finding> findings) {
        int errors = 0;
        int warnings = 0;
        int notes = 0;
        int suppressed = 0;
        for (Finding finding : findings) {
            if (finding.suppressed().isPresent()) {
                suppressed++;
                continue;
            }
            Severity severity = finding.severity();
            errors += severity == Severity.ERROR ? 1 : 0;
            warnings += severity == Severity.WARNING ? 1 : 0;
            notes += severity == Severity.NOTE ? 1 : 0;
        }
        return new Summary(errors, warnings, notes, suppressed);
    }

    /** How many findings stand: all that are not suppressed. */
    public int standing() {
        return errors + warnings + notes;
    }

    /** How many of them weigh as much as {@code threshold} or more. */
    int reaching(Severity threshold) {
        return errors
                + (Severity.WARNING.reaches(threshold) ? warnings : 0)
                + (Severity.NOTE.reaches(threshold) ? notes : 0);
    }

    /** Those that weigh as much as {@code threshold} or more, the weights without one left out: {@code 1 error, 2 notes}. */
    String sentence(Severity threshold) {
        StringBuilder sentence = new StringBuilder();
        add(errors, "error", sentence);
        add(threshold == Severity.ERROR ? 0 : warnings, "warning", sentence);
        add(threshold == Severity.NOTE ? notes : 0, "note", sentence);
        return sentence.toString();
    }

    private static void add(int count, String noun, StringBuilder sentence) {
        if (count > 0) {
            sentence.append(sentence.length() == 0 ? "" : ", ").append(counted(count, noun));
        }
    }

    /** {@code 1 error, 2 warnings, 0 notes}, and how many are suppressed if any. */
    public String sentence() {
        String counts = counted(errors, "error") + ", " + counted(warnings, "warning") + ", " + counted(notes, "note");
        return suppressed == 0 ? counts : counts + ", " + suppressed + " suppressed";
    }

    /** Leads in the list of the rows of the tables that the project changed. */
    public static String changedRows(int count) {
        return counted(count, "row") + " of the tables changed by the project's catalogOverrides";
    }

    /** Leads in the list of the baseline's entries that can be removed. */
    public static String solvedEntries(int count) {
        return (count == 1 ? "1 entry of the baseline is" : count + " entries of the baseline are")
                + " solved and can be removed (scope:baseline does)";
    }

    /** {@code 1 error}, {@code 2 errors}. */
    public static String counted(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
