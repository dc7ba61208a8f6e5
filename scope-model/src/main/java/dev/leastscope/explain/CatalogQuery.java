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
 * A query of the tables. A provider, an operation, a trigger or a feature narrows the answer to these. A scope, a tier or a
 * consent keeps only rows with such a scope. An empty query gives an overview.
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

    /** Starts an empty query. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a query. Null or an empty text sets nothing. {@link CatalogQuery#ask} reports each unknown name as a problem. */
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

        /**
         * The API version, {@code v2} or {@code v3}. Without it, the version that contains the given names is used, v3 first.
         */
        public Builder api(String value) {
            api = plain(value);
            return this;
        }

        /** The name of a provider, or an alias. */
        public Builder provider(String value) {
            provider = plain(value);
            return this;
        }

        /** The canonical name of a scope, an alias, or its short name. */
        public Builder scope(String value) {
            scope = plain(value);
            return this;
        }

        /** The name of a feature. */
        public Builder feature(String value) {
            feature = plain(value);
            return this;
        }

        /** The id of an operation. */
        public Builder operation(String value) {
            operation = plain(value);
            return this;
        }

        /** The name of a trigger. */
        public Builder trigger(String value) {
            trigger = plain(value);
            return this;
        }

        /** A tier of Google's scopes, which can be {@code unknown}. */
        public Builder tier(String value) {
            tier = plain(value);
            return this;
        }

        /** A consent of Microsoft's permissions. */
        public Builder consent(String value) {
            consent = plain(value);
            return this;
        }

        /** Creates the query. The builder can be used again. */
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
     * Runs the query.
     *
     * @param catalog the tables
     * @param asOf the day ({@code yyyy-MM-dd}) for facts that change by date
     * @return the answer, or the unknown names, each with the most similar name
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
