package dev.leastscope.diagnose;

import dev.leastscope.catalog.CatalogVersion;
import java.util.List;

/**
 * The explanation of a pasted text. It contains no part of the text except words of the tables and names of scopes.
 *
 * @param answers one for each recognised error: the earliest log entry first, then the most certain. Empty when the
 *     text is not known; nothing is guessed
 * @param foreign when no error was recognised, the signs of a problem that no scope fixes
 * @param asOf the day ({@code yyyy-MM-dd}) for facts that change by date
 * @param catalog the version of the tables
 * @since 0.1.0
 */
public record Diagnosis(List<ErrorAnswer> answers, List<ForeignSign> foreign, String asOf, CatalogVersion catalog) {
    /** Whether anything was recognised. */
    public boolean isKnown() {
        return !answers.isEmpty();
    }
}
