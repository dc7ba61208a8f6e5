package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.SourceDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer of the tables to a {@link CatalogQuery}. Immutable.
 *
 * @since 0.1.0
 */
public final class CatalogAnswer {
    private final Catalog catalog;
    private final String asOf;
    private final ApiVersion api;
    private final List<ScopeAnswer> scopes;
    private final List<OperationAnswer> operations;

    CatalogAnswer(
            Catalog catalog, String asOf, ApiVersion api, List<ScopeAnswer> scopes, List<OperationAnswer> operations) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.api = api;
        this.scopes = List.copyOf(scopes);
        this.operations = List.copyOf(operations);
    }

    /**
     * A scope.
     *
     * @param scope the scope itself
     * @param coveredBy the wider scopes that imply it
     */
    public record ScopeAnswer(Scope scope, List<Scope> coveredBy) {}

    /**
     * An operation or trigger.
     *
     * @param operation the operation
     * @param features the features that call it
     * @param providers what it needs at each provider of the query
     */
    public record OperationAnswer(Operation operation, List<String> features, List<ProviderAnswer> providers) {}

    /**
     * What an operation needs at a provider.
     *
     * @param provider the provider
     * @param requirement the state, and the options that match the query
     */
    public record ProviderAnswer(Provider provider, Requirement requirement) {}

    /** The scopes, by vocabulary and name. */
    public List<ScopeAnswer> scopes() {
        return scopes;
    }

    /** The operations and triggers, by id. Those of a feature are in the order of the feature. */
    public List<OperationAnswer> operations() {
        return operations;
    }

    /** Whether no row of the tables matches the query. */
    public boolean isEmpty() {
        return scopes.isEmpty() && operations.isEmpty();
    }

    /** The day ({@code yyyy-MM-dd}) for facts that change by date. */
    public String asOf() {
        return asOf;
    }

    /** When the sources of the answer were last read; empty when the answer has no fact. */
    public Optional<SourceDates> sources() {
        List<Source> sources = new ArrayList<>();
        for (ScopeAnswer row : scopes) {
            sources.addAll(SourceDates.of(row.scope()));
        }
        for (OperationAnswer row : operations) {
            for (ProviderAnswer provider : row.providers()) {
                sources.addAll(SourceDates.of(provider.requirement()));
            }
        }
        return SourceDates.of(sources);
    }

    /** The answer as text, with LF after each line. An answer without rows says what can be queried. */
    public String text() {
        return new CatalogAnswerText(catalog, api, this).text();
    }

    /** The answer as a JSON object, with LF at the end. */
    public String json() {
        return CatalogAnswerJson.write(catalog, this);
    }
}
