package dev.leastscope.check.rules;

import dev.leastscope.check.Examination;
import dev.leastscope.integration.CodeFacts;

/** What a scan could not read. While there is some, a scope may be needed that nothing known needs. */
final class ScanGaps {
    private final String clause;

    private ScanGaps(String clause) {
        this.clause = clause;
    }

    /** The gaps of the scan of an examination; none where nothing was scanned: then the declared features decide. */
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

    /** What is not known, a clause without a full stop; empty when all is. */
    String clause() {
        return clause;
    }
}
