package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import java.util.ArrayList;
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
        String api = "";
        String provider = "";
        String scope = "";
        String feature = "";
        String operation = "";
        String trigger = "";
        String tier = "";
        String consent = "";

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
        AskedNames names = new AskedNames(asked, catalog, problems);
        Tier tier = names.tier();
        Consent consent = names.consent();
        List<Provider> providers = names.providers();
        Set<Scope> scopes = names.scopes(providers);
        ApiVersion api = names.api();
        Set<Operation> operations = names.operations(api);
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
}
