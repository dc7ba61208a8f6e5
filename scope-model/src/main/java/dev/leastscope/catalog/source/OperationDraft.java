package dev.leastscope.catalog.source;

import dev.leastscope.catalog.OperationRow;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.Tree;
import java.util.Map;
import java.util.Set;

/**
 * An operation or trigger as written in its source.
 *
 * @param only the only providers that have it; empty: all providers
 * @param cells the cells of single providers
 * @param all the cell of all other providers; null when there is none
 */
record OperationDraft(
        OperationRow row,
        Tree at,
        String api,
        Set<Provider> only,
        Map<Provider, RequirementRow> cells,
        RequirementRow all,
        Source source) {

    String id() {
        return row.id();
    }

    /** The requirement of an operation without a cell at a provider: by API, and for all other APIs. */
    record ProviderDefault(Map<String, RequirementRow> byApi, RequirementRow otherwise) {}
}
