package dev.leastscope.report;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.util.List;

/**
 * The numbers of findings.
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

    /** The number of findings that are not suppressed. */
    public int standing() {
        return errors + warnings + notes;
    }

    /** The number of unsuppressed findings of at least {@code threshold}. */
    int reaching(Severity threshold) {
        return errors
                + (Severity.WARNING.reaches(threshold) ? warnings : 0)
                + (Severity.NOTE.reaches(threshold) ? notes : 0);
    }

    /** The numbers of at least {@code threshold} in words, without zeros: {@code 1 error, 2 notes}. */
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

    /** All numbers in words: {@code 1 error, 2 warnings, 0 notes}, and the suppressed ones if any. */
    public String sentence() {
        String counts = counted(errors, "error") + ", " + counted(warnings, "warning") + ", " + counted(notes, "note");
        return suppressed == 0 ? counts : counts + ", " + suppressed + " suppressed";
    }

    /** The introduction to the list of overridden rows of the tables. */
    public static String changedRows(int count) {
        return counted(count, "row") + " of the tables changed by the project's catalogOverrides";
    }

    /** The introduction to the list of baseline entries that can be removed. */
    public static String solvedEntries(int count) {
        return (count == 1 ? "1 entry of the baseline is" : count + " entries of the baseline are")
                + " solved and can be removed (scope:baseline does)";
    }

    /** A number with a noun: {@code 1 error}, {@code 2 errors}. */
    public static String counted(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
