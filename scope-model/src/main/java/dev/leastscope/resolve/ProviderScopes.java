package dev.leastscope.resolve;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** v2: the scopes that the Google or Azure app must enable for Nylas scopes. */
final class ProviderScopes {
    private final Catalog catalog;
    private final Provider provider;
    private final String asOf;

    ProviderScopes(Catalog catalog, Provider provider, String asOf) {
        this.catalog = catalog;
        this.provider = provider;
        this.asOf = asOf;
    }

    /**
     * The provider scopes for a list of Nylas scopes. Each Nylas scope is a need; the provider scopes that serve it are
     * its options. Empty when the provider has no scopes.
     */
    Optional<List<Scope>> serving(List<Scope> nylasScopes) {
        if (Vocabulary.of(provider) == Vocabulary.NONE) {
            return Optional.empty();
        }
        List<List<List<Scope>>> needs = new ArrayList<>();
        for (Scope scope : nylasScopes) {
            Requirement served = catalog.servedBy(scope, provider);
            Options options = Options.of(served);
            if (served.state() == Requirement.State.SCOPES) {
                needs.add(options.solid().isEmpty() ? options.assumed() : options.solid());
            }
        }
        List<Scope> enabled = new ArrayList<>(catalog.alwaysEnabled(provider));
        if (needs.isEmpty() && enabled.isEmpty()) {
            return Optional.empty();
        }
        ScopeTable table = catalog.scopes(Vocabulary.of(provider));
        Measures measures = new Measures(table, new ScopeBurden(catalog, provider, asOf));
        // All scopes count, not only those that can be proposed: the Azure list of v2 contains Exchange Online scopes.
        List<Scope> solved =
                new LeastSets(table, measures, provider, asOf).part(table.scopes(), needs, Coverage.IMPLIED);
        for (Scope scope : solved) {
            if (!enabled.contains(scope)) {
                enabled.add(scope);
            }
        }
        enabled.sort(null);
        return Optional.of(List.copyOf(enabled));
    }
}
