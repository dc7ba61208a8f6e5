package dev.leastscope.catalog.source;

import dev.leastscope.catalog.OperationRow;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.Tree;
import java.util.Map;
import java.util.Set;

/**
 * One operation or trigger as its source has it.
 *
 * @param only the providers that have it; empty: any
 * @param cells what is written for a provider
 * @param all what is written for every provider without a cell; null when nothing is
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

    /** What a provider does with an API when an operation has no cell: by API, and otherwise. */
    record ProviderDefault(Map<String, RequirementRow> byApi, RequirementRow otherwise) {}
}
