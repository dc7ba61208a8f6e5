package dev.leastscope.diagnose;

import dev.leastscope.catalog.CatalogVersion;
import java.util.List;

/**
 * What a pasted text says. Holds nothing of the text but words that the tables hold and the names of scopes.
 *
 * @param answers one for each error that was recognised, the earliest entry of a log first and then the surest; empty: the
 *     text is not known, and nothing is guessed
 * @param foreign when nothing was recognised, the signs of something that no scope fixes
 * @param asOf the day on which facts that change by date were read
 * @param catalog the tables that were asked
 * @since 0.1.0
 */
public record Diagnosis(List<ErrorAnswer> answers, List<ForeignSign> foreign, String asOf, CatalogVersion catalog) {
    /** Whether anything was recognised. */
    public boolean isKnown() {
        return !answers.isEmpty();
    }
}
