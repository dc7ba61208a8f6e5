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
import dev.leastscope.text.Reading;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question to the tables. What is asked narrows the answer: a provider, an operation, a trigger or a feature; a scope, a tier or
 * a consent keeps what involves such a scope. Nothing asked: an overview.
 *
 * <pre>{@code
 * CatalogAnswer answer = CatalogQuery.builder()
 *         .operation("POST /v3/grants/{grant_id}/messages/send")
 *         .build()
 *         .ask(Catalog.builtIn(), "2026-11-21")
 *         .orThrow();
 * answer.text();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CatalogQuery {
    private final Builder asked;

    private CatalogQuery(Builder asked) {
        this.asked = asked;
    }

    /** Begins a question that asks for nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question. Null or an empty text asks for nothing; what no table knows becomes a problem of {@link CatalogQuery#ask}. */
    public static final class Builder {
        private String api = "";
        private String provider = "";
        private String scope = "";
        private String feature = "";
        private String operation = "";
        private String trigger = "";
        private String tier = "";
        private String consent = "";

        private Builder() {}

        /** {@code v2} or {@code v3}; not asked: that in which a name is found, v3 first. */
        public Builder api(String value) {
            api = plain(value);
            return this;
        }

        /** A provider's name, aliases included. */
        public Builder provider(String value) {
            provider = plain(value);
            return this;
        }

        /** A scope's canonical name, an alias, or a short name. */
        public Builder scope(String value) {
            scope = plain(value);
            return this;
        }

        /** A feature's name. */
        public Builder feature(String value) {
            feature = plain(value);
            return this;
        }

        /** An operation's id. */
        public Builder operation(String value) {
            operation = plain(value);
            return this;
        }

        /** A trigger's name. */
        public Builder trigger(String value) {
            trigger = plain(value);
            return this;
        }

        /** One of Google's tiers, {@code unknown} among them. */
        public Builder tier(String value) {
            tier = plain(value);
            return this;
        }

        /** Who can consent at Microsoft. */
        public Builder consent(String value) {
            consent = plain(value);
            return this;
        }

        /** The question; the builder can be used on. */
        public CatalogQuery build() {
            Builder copy = new Builder();
            copy.api = api;
            copy.provider = provider;
            copy.scope = scope;
            copy.feature = feature;
            copy.operation = operation;
            copy.trigger = trigger;
            copy.tier = tier;
            copy.consent = consent;
            return new CatalogQuery(copy);
        }

        private static String plain(String value) {
            return value == null ? "" : value.strip();
        }
    }

    /**
     * Asks the tables.
     *
     * @param catalog the tables
     * @param asOf the day ({@code yyyy-MM-dd}) at which facts that change by date are read
     * @return the answer, or what no table knows, with the nearest name
     */
    public Reading<CatalogAnswer> ask(Catalog catalog, String asOf) {
        List<Problem> problems = new ArrayList<>();
        Tier tier = oneOf("tier", asked.tier, Tier.values(), problems);
        Consent consent = oneOf("consent", asked.consent, Consent.values(), problems);
        List<Provider> providers = providers(problems);
        Set<Scope> scopes = scopes(catalog, providers, problems);
        ApiVersion api = api(catalog, problems);
        Set<Operation> operations = operations(catalog, api, problems);
        if (!problems.isEmpty()) {
            return Reading.failed(problems);
        }
        CatalogSelection selection =
                new CatalogSelection(catalog, asOf, api, providers, operations, scopes, tier, consent);
        boolean narrowed = !operations.isEmpty() || !scopes.isEmpty() || tier != null || consent != null;
        boolean overview = !narrowed && asked.provider.isEmpty();
        return Reading.of(
                overview
                        ? new CatalogAnswer(catalog, asOf, api, List.of(), List.of())
                        : new CatalogAnswer(catalog, asOf, api, selection.scopeRows(), selection.operationRows()));
    }

    private static void unknown(String what, String name, List<String> candidates, List<Problem> problems) {
        problems.add(new Problem(
                Location.NONE,
                "no " + what + " " + Quotation.of(name) + " in the tables",
                Spelling.hint(name, candidates),
                ""));
    }

    private static <E extends Enum<E>> E oneOf(String what, String id, E[] values, List<Problem> problems) {
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

    private List<Provider> providers(List<Problem> problems) {
        if (asked.provider.isEmpty()) {
            return List.of(Provider.values());
        }
        if (Provider.named(asked.provider).isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (Provider provider : Provider.values()) {
                ids.add(provider.id());
            }
            unknown("provider", asked.provider, ids, problems);
        }
        return Provider.named(asked.provider).map(List::of).orElse(List.of());
    }

    /** The same string can be a scope of several vocabularies: {@code email}. */
    private Set<Scope> scopes(Catalog catalog, List<Provider> providers, List<Problem> problems) {
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
            unknown("scope", asked.scope, names, problems);
        }
        return found;
    }

    private ApiVersion api(Catalog catalog, List<Problem> problems) {
        for (ApiVersion api : ApiVersion.values()) {
            if (api.id().equals(asked.api)) {
                return api;
            }
        }
        if (!asked.api.isEmpty()) {
            unknown("API version", asked.api, List.of("v2", "v3"), problems);
        }
        boolean onlyV2 = operations(catalog, ApiVersion.V3, new ArrayList<>()).isEmpty()
                && !operations(catalog, ApiVersion.V2, new ArrayList<>()).isEmpty();
        return onlyV2 ? ApiVersion.V2 : ApiVersion.V3;
    }

    private Set<Operation> operations(Catalog catalog, ApiVersion api, List<Problem> problems) {
        Set<Operation> found = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        if (!asked.feature.isEmpty()) {
            catalog.feature(api, asked.feature).ifPresent(feature -> found.addAll(feature.operations()));
            if (found.isEmpty()) {
                catalog.features(api).forEach(feature -> names.add(feature.name()));
                unknown("feature", asked.feature, names, problems);
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
