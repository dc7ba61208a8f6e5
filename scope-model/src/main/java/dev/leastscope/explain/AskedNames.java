package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.OperationTable;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks up the names of a query in the tables. An unknown name becomes a problem with the most similar name. */
final class AskedNames {
    private final CatalogQuery.Builder asked;
    private final Catalog catalog;
    private final List<Problem> problems;

    /** @param problems receives a problem for each unknown name */
    AskedNames(CatalogQuery.Builder asked, Catalog catalog, List<Problem> problems) {
        this.asked = asked;
        this.catalog = catalog;
        this.problems = problems;
    }

    /** The tier of the query; null when it has none. */
    Tier tier() {
        return oneOf("tier", asked.tier, Tier.values());
    }

    /** The consent of the query; null when it has none. */
    Consent consent() {
        return oneOf("consent", asked.consent, Consent.values());
    }

    private void unknown(String what, String name, List<String> candidates) {
        problems.add(new Problem(
                Location.NONE,
                "no " + what + " " + Quotation.of(name) + " in the tables",
                Spelling.hint(name, candidates),
                ""));
    }

    private <E extends Enum<E>> E oneOf(String what, String id, E[] values) {
        if (id.isEmpty()) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (E value : values) {
            String known = value instanceof Tier tier ? tier.id() : ((Consent) value).id();
            if (known.equals(id)) {
                return value;
            }
            ids.add(known);
        }
        problems.add(new Problem(
                Location.NONE,
                "no " + what + " " + Quotation.of(id) + " in the tables",
                "write one of " + String.join(", ", ids),
                ""));
        return null;
    }

    List<Provider> providers() {
        if (asked.provider.isEmpty()) {
            return List.of(Provider.values());
        }
        if (Provider.named(asked.provider).isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (Provider provider : Provider.values()) {
                ids.add(provider.id());
            }
            unknown("provider", asked.provider, ids);
        }
        return Provider.named(asked.provider).map(List::of).orElse(List.of());
    }

    /** The scopes of the query. The same string, such as {@code email}, can be a scope of several vocabularies. */
    Set<Scope> scopes(List<Provider> providers) {
        Set<Scope> found = new LinkedHashSet<>();
        if (asked.scope.isEmpty()) {
            return found;
        }
        List<String> names = new ArrayList<>();
        Set<Vocabulary> vocabularies = new LinkedHashSet<>();
        providers.forEach(provider -> vocabularies.add(Vocabulary.of(provider)));
        vocabularies.add(Vocabulary.NYLAS_V2);
        for (Vocabulary vocabulary : vocabularies) {
            ScopeTable table = catalog.scopes(vocabulary);
            table.named(asked.scope).ifPresent(found::add);
            for (Scope scope : table.scopes()) {
                if (scope.shortName().equals(asked.scope)) {
                    found.add(scope);
                }
                names.add(scope.name());
                names.add(scope.shortName());
            }
        }
        if (found.isEmpty()) {
            unknown("scope", asked.scope, names);
        }
        return found;
    }

    ApiVersion api() {
        for (ApiVersion api : ApiVersion.values()) {
            if (api.id().equals(asked.api)) {
                return api;
            }
        }
        if (!asked.api.isEmpty()) {
            unknown("API version", asked.api, List.of("v2", "v3"));
        }
        boolean onlyV2 = new AskedNames(asked, catalog, new ArrayList<>())
                        .operations(ApiVersion.V3)
                        .isEmpty()
                && !new AskedNames(asked, catalog, new ArrayList<>())
                        .operations(ApiVersion.V2)
                        .isEmpty();
        return onlyV2 ? ApiVersion.V2 : ApiVersion.V3;
    }

    Set<Operation> operations(ApiVersion api) {
        Set<Operation> found = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        if (!asked.feature.isEmpty()) {
            catalog.feature(api, asked.feature).ifPresent(feature -> found.addAll(feature.operations()));
            if (found.isEmpty()) {
                catalog.features(api).forEach(feature -> names.add(feature.name()));
                unknown("feature", asked.feature, names);
            }
        }
        for (String id : List.of(asked.operation, asked.trigger)) {
            if (!id.isEmpty() && catalog.operation(api, id).isEmpty()) {
                problems.add(new Problem(
                        Location.NONE,
                        "no " + (id.equals(asked.trigger) ? "trigger " : "operation ") + Quotation.of(id)
                                + " in the tables",
                        OperationTable.hint(id, catalog.operations(api)),
                        ""));
            } else if (!id.isEmpty()) {
                found.add(catalog.operation(api, id).orElseThrow());
            }
        }
        return found;
    }
}
