package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a check gave.
 *
 * @param examination what was looked at
 * @param findings all findings, suppressed ones included, in their order
 * @param failOn from which severity on an unsuppressed finding fails; empty: never
 * @param complete whether everything that was seen was also read: false while scan.unresolved or scan.unreadable-class
 *     stands unsuppressed, or when code was not there to be read
 * @param solved the baseline's entries, as they stand in its file, whose findings are not found any more: they can be
 *     removed. Empty unless all modules were judged
 * @since 0.1.0
 */
public record Verdict(
        Examination examination,
        List<Finding> findings,
        Optional<Severity> failOn,
        boolean complete,
        List<String> solved) {
    /** Whether an unsuppressed finding reaches the threshold. */
    public boolean fails() {
        if (failOn.isEmpty()) {
            return false;
        }
        for (Finding finding : findings) {
            if (finding.suppressed().isEmpty() && finding.severity().reaches(failOn.get())) {
                return true;
            }
        }
        return false;
    }
}
