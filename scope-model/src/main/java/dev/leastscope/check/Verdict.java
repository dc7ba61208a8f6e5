package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The result of a check.
 *
 * @param examination the input of the check
 * @param findings all findings, suppressed ones included, in their order
 * @param failOn the lowest severity of an unsuppressed finding that fails the check; empty: no finding fails it
 * @param complete whether all code was read and understood: false with an unsuppressed finding of scan.unresolved or
 *     scan.unreadable-class, or when compiled code was missing
 * @param solved the entries of the baseline file whose findings no longer exist; they can be removed. Empty unless all modules
 *     were checked
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
