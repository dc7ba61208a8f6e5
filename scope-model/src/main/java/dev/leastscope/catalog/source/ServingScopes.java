package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementTable;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tables;
import dev.leastscope.catalog.Vocabulary;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the scopes that serve operations. The solver maps each of them to a bit of a long. Hidden scopes count, too: no least
 * set contains them, but a list can.
 */
public final class ServingScopes {
    /** The number of bits of a long. */
    public static final int MOST = Long.SIZE;

    private final Tables tables;

    /** Creates a counter for these tables. */
    public ServingScopes(Tables tables) {
        this.tables = tables;
    }

    /**
     * The vocabularies in which more than {@link #MOST} scopes serve the operations of a provider, with the number of scopes.
     */
    public Map<Vocabulary, Integer> crowded() {
        Map<Vocabulary, Integer> crowded = new EnumMap<>(Vocabulary.class);
        for (Provider provider : Provider.values()) {
            for (ApiVersion api : ApiVersion.values()) {
                int operations = tables.operations(api).operations().size();
                count(Vocabulary.of(api, provider), tables.requirements(api, provider), operations, crowded);
            }
            int nylasScopes = tables.scopes(Vocabulary.NYLAS_V2).scopes().size();
            count(Vocabulary.of(provider), tables.served(provider), nylasScopes, crowded);
        }
        crowded.values().removeIf(count -> count <= MOST);
        return crowded;
    }

    private void count(Vocabulary vocabulary, RequirementTable table, int rows, Map<Vocabulary, Integer> counts) {
        Set<Scope> named = new HashSet<>();
        for (int i = 0; i < rows; i++) {
            for (Option option : table.of(i).options()) {
                named.addAll(option.scopes());
            }
        }
        int count = 0;
        for (Scope scope : tables.scopes(vocabulary).scopes()) {
            count += coversAny(scope, named) ? 1 : 0;
        }
        counts.merge(vocabulary, count, Math::max);
    }

    private static boolean coversAny(Scope scope, Set<Scope> named) {
        for (Scope narrow : named) {
            if (scope.covers(narrow)) {
                return true;
            }
        }
        return false;
    }
}
