package dev.leastscope.diagnose;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The meaning of scope names that a text lists, in the vocabulary in which most of them mean something.
 *
 * @param table the vocabulary
 */
record ScopeNamesInText(ScopeTable table) {
    private static final List<Vocabulary> PROVIDERS =
            List.of(Vocabulary.GOOGLE, Vocabulary.MICROSOFT, Vocabulary.YAHOO, Vocabulary.ZOOM);

    /** Nylas v2 says its own names; everybody else says a provider's. Empty when no name means anything. */
    static Optional<ScopeNamesInText> of(List<String> names, boolean nylas, Catalog catalog) {
        ScopeNamesInText best = null;
        int most = 0;
        for (Vocabulary vocabulary : nylas ? List.of(Vocabulary.NYLAS_V2) : PROVIDERS) {
            ScopeNamesInText candidate = new ScopeNamesInText(catalog.scopes(vocabulary));
            int known = candidate.meanings(names).size();
            if (known > most) {
                most = known;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the names mean, each scope once; names that mean nothing are left out. */
    List<Scope> meanings(List<String> names) {
        List<Scope> meanings = new ArrayList<>();
        for (String name : names) {
            table.named(name).filter(scope -> !meanings.contains(scope)).ifPresent(meanings::add);
        }
        return List.copyOf(meanings);
    }
}
