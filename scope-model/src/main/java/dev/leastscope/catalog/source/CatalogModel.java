package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Discrepancy;
import dev.leastscope.catalog.FeatureRow;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.ErrorTable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All tables of the sources, with the defaults filled in. The compiler checks and writes them.
 *
 * @param scopes by vocabulary, then by canonical name
 * @param operations by API version
 * @param requirements by API version and provider, in the order of the operations' ids
 * @param served API v2: the provider scopes that serve each Nylas scope, and those that are always needed
 * @param errors the errors that scopes cause
 * @param methods the API methods of Google and Microsoft
 */
public record CatalogModel(
        String version,
        Map<Vocabulary, SortedMap<String, ScopeDraft>> scopes,
        Map<ApiVersion, OperationSource> operations,
        Map<ApiVersion, Map<Provider, List<RequirementRow>>> requirements,
        List<FeatureRow> features,
        ServedSource served,
        MigrationRows migration,
        List<Discrepancy> discrepancies,
        ErrorTable errors,
        List<ProviderMethod> methods) {

    /** The scopes of a vocabulary, by canonical name. */
    public SortedMap<String, ScopeDraft> scopes(Vocabulary vocabulary) {
        return scopes.get(vocabulary);
    }

    /** The rows of a table of scopes, by canonical name. */
    public SortedMap<String, ScopeRow> rows(Vocabulary vocabulary) {
        SortedMap<String, ScopeRow> rows = new TreeMap<>();
        scopes(vocabulary).forEach((name, draft) -> rows.put(name, draft.row()));
        return rows;
    }

    /** The ids of all operations and triggers of an API version, sorted. */
    public List<String> operationIds(ApiVersion api) {
        return List.copyOf(operations.get(api).operations().keySet());
    }

    /** The newest date on which a fact was read at its source. */
    String checked() {
        String newest = "";
        for (Map<String, ScopeDraft> table : scopes.values()) {
            for (ScopeDraft scope : table.values()) {
                for (Source source : scope.sources()) {
                    newest = newest.compareTo(source.checked()) < 0 ? source.checked() : newest;
                }
            }
        }
        for (Map<Provider, List<RequirementRow>> byProvider : requirements.values()) {
            for (List<RequirementRow> rows : byProvider.values()) {
                for (RequirementRow row : rows) {
                    newest = newest.compareTo(row.source().checked()) < 0
                            ? row.source().checked()
                            : newest;
                }
            }
        }
        return newest;
    }
}
