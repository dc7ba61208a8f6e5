package dev.leastscope.check.rules;

import dev.leastscope.check.Examination;
import dev.leastscope.integration.CodeFacts;

/** The code that a scan could not read. Unread code can need a scope that nothing else needs. */
final class ScanGaps {
    private final String clause;

    private ScanGaps(String clause) {
        this.clause = clause;
    }

    /** The gaps of the scan of an examination; empty when nothing was scanned, because the declared features then decide. */
    static ScanGaps of(Examination examination) {
        if (examination.code().isEmpty()) {
            return new ScanGaps("");
        }
        CodeFacts code = examination.code().get();
        int places = code.unresolved().size();
        if (places > 0) {
            return new ScanGaps(
                    places == 1 ? "1 place in code is unresolved" : places + " places in code are unresolved");
        }
        int unreadable = code.unreadable().size();
        if (unreadable > 0) {
            return new ScanGaps(unreadable == 1 ? "1 file could not be read" : unreadable + " files could not be read");
        }
        return new ScanGaps(code.complete() ? "" : "not all code was there to be read");
    }

    /** Whether all code was read. */
    boolean isEmpty() {
        return clause.isEmpty();
    }

    /** The unknown parts, a clause without a full stop; empty when all code was read. */
    String clause() {
        return clause;
    }
}
