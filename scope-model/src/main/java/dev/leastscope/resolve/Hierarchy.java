package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
import java.util.List;

/** Decides which scope covers which other scope. */
final class Hierarchy {
    private Hierarchy() {}

    /**
     * Whether {@code wide} covers {@code narrow}.
     *
     * <p>No other scope covers gmail.metadata: the {@code *.metadata} triggers are sent only to grants with exactly
     * this scope. The v2 scope {@code email} is only assumed to imply the other mail scopes. Where it may replace one
     * of them, the tables contain an option of the operation with its basis.
     */
    static boolean covers(Scope wide, Scope narrow, Coverage coverage) {
        if (wide == narrow) {
            return true;
        }
        return coverage == Coverage.IMPLIED
                && wide.covers(narrow)
                && !MetadataConflict.isGmailMetadata(narrow)
                && !isUmbrella(wide);
    }

    private static boolean isUmbrella(Scope scope) {
        return scope.vocabulary() == Vocabulary.NYLAS_V2 && scope.name().equals("email");
    }

    /** Whether one of {@code scopes} covers {@code narrow}. */
    static boolean covers(Iterable<Scope> scopes, Scope narrow, Coverage coverage) {
        for (Scope scope : scopes) {
            if (covers(scope, narrow, coverage)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code scopes} cover all of {@code needed}. */
    static boolean covers(Iterable<Scope> scopes, List<Scope> needed, Coverage coverage) {
        for (Scope narrow : needed) {
            if (!covers(scopes, narrow, coverage)) {
                return false;
            }
        }
        return true;
    }
}
