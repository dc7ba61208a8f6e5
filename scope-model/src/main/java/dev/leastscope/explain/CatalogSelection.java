package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Selects the rows that match a query.
 *
 * @param operations empty: all
 * @param asked empty: any scope
 * @param tier null: any
 * @param consent null: any
 */
record CatalogSelection(
        Catalog catalog,
        String asOf,
        ApiVersion api,
        List<Provider> providers,
        Set<Operation> operations,
        Set<Scope> asked,
        Tier tier,
        Consent consent) {

    /** The matching scopes; empty when the query is only about operations. */
    List<CatalogAnswer.ScopeAnswer> scopeRows() {
        if (!operations.isEmpty() && isAnyScope()) {
            return List.of();
        }
        Set<Vocabulary> vocabularies = new LinkedHashSet<>();
        for (Provider provider : providers) {
            vocabularies.add(Vocabulary.of(provider));
        }
        if (api == ApiVersion.V2 || asked.stream().anyMatch(scope -> scope.vocabulary() == Vocabulary.NYLAS_V2)) {
            vocabularies.add(Vocabulary.NYLAS_V2);
        }
        List<CatalogAnswer.ScopeAnswer> found = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (Scope scope : catalog.scopes(vocabulary).scopes()) {
                if (matches(scope)) {
                    found.add(new CatalogAnswer.ScopeAnswer(scope, coveredBy(scope)));
                }
            }
        }
        return found;
    }

    private List<Scope> coveredBy(Scope scope) {
        List<Scope> wider = new ArrayList<>();
        for (Scope other : catalog.scopes(scope.vocabulary()).scopes()) {
            if (other != scope && other.covers(scope)) {
                wider.add(other);
            }
        }
        return wider;
    }

    /** The matching operations at the matching providers, with the options that contain a matching scope. */
    List<CatalogAnswer.OperationAnswer> operationRows() {
        List<CatalogAnswer.OperationAnswer> found = new ArrayList<>();
        boolean onlyV2 = !asked.isEmpty() && asked.stream().allMatch(s -> s.vocabulary() == Vocabulary.NYLAS_V2);
        ApiVersion version = onlyV2 ? ApiVersion.V2 : api;
        for (Operation operation : operations.isEmpty() ? catalog.operations(version) : operations) {
            List<CatalogAnswer.ProviderAnswer> cells = new ArrayList<>();
            for (Provider provider : providers) {
                Requirement requirement = catalog.requirement(operation, provider);
                List<Option> options = new ArrayList<>();
                for (Option option : requirement.options()) {
                    if (isAnyScope() || option.scopes().stream().anyMatch(this::matches)) {
                        options.add(option);
                    }
                }
                if (isAnyScope() || !options.isEmpty()) {
                    cells.add(new CatalogAnswer.ProviderAnswer(
                            provider,
                            new Requirement(requirement.state(), List.copyOf(options), requirement.source())));
                }
            }
            if (!cells.isEmpty()) {
                found.add(new CatalogAnswer.OperationAnswer(operation, features(operation), cells));
            }
        }
        return found;
    }

    private boolean isAnyScope() {
        return asked.isEmpty() && tier == null && consent == null;
    }

    private boolean matches(Scope scope) {
        return (asked.isEmpty() || asked.contains(scope))
                && (tier == null || scope.tier().filter(known -> known == tier).isPresent())
                && (consent == null
                        || scope.consent(asOf).filter(known -> known == consent).isPresent());
    }

    private List<String> features(Operation operation) {
        List<String> names = new ArrayList<>();
        for (Feature feature : catalog.features(operation.api())) {
            if (feature.operations().contains(operation)) {
                names.add(feature.name());
            }
        }
        return names;
    }
}
