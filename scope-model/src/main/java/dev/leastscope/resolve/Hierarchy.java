package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
import java.util.List;

/** Which scope does for which. */
final class Hierarchy {
    private Hierarchy() {}

    /**
     * Whether {@code wide} does where {@code narrow} is needed.
     *
     * <p>gmail.metadata has no stand-in: what needs it (the {@code *.metadata} triggers) is sent only to grants that hold it,
     * whatever wider scope could read. And the v2 umbrella {@code email} is only assumed to imply the other mail scopes:
     * where it may stand for one of them, the tables say so in an option of the operation, with its basis.
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

    /** Whether one of {@code scopes} does where {@code narrow} is needed. */
    static boolean covers(Iterable<Scope> scopes, Scope narrow, Coverage coverage) {
        for (Scope scope : scopes) {
            if (covers(scope, narrow, coverage)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code scopes} do where all of {@code needed} are needed. */
    static boolean covers(Iterable<Scope> scopes, List<Scope> needed, Coverage coverage) {
        for (Scope narrow : needed) {
            if (!covers(scopes, narrow, coverage)) {
                return false;
            }
        }
        return true;
    }
}
