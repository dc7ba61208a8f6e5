package dev.leastscope.check;

import dev.leastscope.integration.Severity;
import java.util.Optional;

/** Runs the rules, keeps one finding a cause, applies policy, suppressions and baseline. Immutable. @since 0.1.0 */
public final class Checker {
    /** Judges an examination by all rules. */
    public Verdict check(Examination examination, Optional<Severity> failOn) {
        throw new IllegalStateException("checker " + examination + failOn);
    }
}
