package dev.leastscope.report;

import dev.leastscope.check.Finding;
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
            switch (finding.severity()) {
                case ERROR -> errors++;
                case WARNING -> warnings++;
                case NOTE -> notes++;
            }
        }
        return new Summary(errors, warnings, notes, suppressed);
    }

    /** How many findings stand: all that are not suppressed. */
    public int standing() {
        return errors + warnings + notes;
    }

    /** {@code 1 error, 2 warnings, 0 notes}, and how many are suppressed if any. */
    public String sentence() {
        String counts = counted(errors, "error") + ", " + counted(warnings, "warning") + ", " + counted(notes, "note");
        return suppressed == 0 ? counts : counts + ", " + suppressed + " suppressed";
    }

    /** {@code 1 error}, {@code 2 errors}. */
    public static String counted(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
