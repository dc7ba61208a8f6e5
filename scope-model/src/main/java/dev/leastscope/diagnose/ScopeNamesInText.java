package dev.leastscope.diagnose;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the meaning of scope names in a text. It uses the vocabulary that contains most of the names.
 *
 * @param table the vocabulary
 */
record ScopeNamesInText(ScopeTable table) {
    private static final List<Vocabulary> PROVIDERS =
            List.of(Vocabulary.GOOGLE, Vocabulary.MICROSOFT, Vocabulary.YAHOO, Vocabulary.ZOOM);

    /**
     * The vocabulary of the names: Nylas' own for Nylas v2, otherwise a provider's. Empty when no name has a meaning.
     */
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

    /** The scopes that the names mean, each once. Unknown names are left out. */
    List<Scope> meanings(List<String> names) {
        List<Scope> meanings = new ArrayList<>();
        for (String name : names) {
            table.named(name).filter(scope -> !meanings.contains(scope)).ifPresent(meanings::add);
        }
        return List.copyOf(meanings);
    }
}
