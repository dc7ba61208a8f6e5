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

/** v2: what the Google or Azure app must enable so that Nylas scopes can be asked for. */
final class ProviderScopes {
    private final Catalog catalog;
    private final Provider provider;
    private final String asOf;

    ProviderScopes(Catalog catalog, Provider provider, String asOf) {
        this.catalog = catalog;
        this.provider = provider;
        this.asOf = asOf;
    }

    /** Each Nylas scope is a need; its options are the provider scopes that serve it. Empty where the provider has none. */
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
        // Not only what may be proposed: the Azure list of v2 is of Exchange Online.
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
