package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.UsedOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations in code or usage that the integration does not declare, although a provider needs scopes for them.
 *
 * @param calls the places of each called operation, in the order of the code
 * @param triggers the places of each named trigger, in the order of the code
 * @param usage the requests of each operation that ran and that no scanned code calls
 * @since 0.1.0
 */
public record UndeclaredUse(
        Map<Operation, List<CodeFacts.Site>> calls,
        Map<String, List<CodeFacts.Site>> triggers,
        Map<Operation, List<UsedOperation>> usage) {
    /** Compares the facts from code with the declarations of an integration. */
    public static UndeclaredUse of(Integration integration, Catalog catalog, CodeFacts code) {
        Map<Operation, List<CodeFacts.Site>> calls = new LinkedHashMap<>();
        Map<String, List<CodeFacts.Site>> triggers = new LinkedHashMap<>();
        ApiVersion api = integration.api();
        DeclaredFeatures declared = new DeclaredFeatures(integration, catalog);
        for (CodeFacts.Call call : code.calls()) {
            Operation operation = call.operation();
            if (operation.api() == api && !declared.holds(operation) && !declared.needsNothing(operation)) {
                add(operation, call.site(), calls);
            }
        }
        for (CodeFacts.Trigger trigger : code.triggers()) {
            Optional<Operation> operation = catalog.operation(api, trigger.name());
            if (trigger.api() == api
                    && operation.isPresent()
                    && !declared.holdsTrigger(trigger.name())
                    && !declared.needsNothing(operation.get())) {
                add(trigger.name(), trigger.site(), triggers);
            }
        }
        Map<Operation, List<UsedOperation>> usage = new LinkedHashMap<>();
        for (UsedOperation used : code.usage()) {
            Operation operation = used.operation();
            if (operation.api() == api
                    && !calls.containsKey(operation)
                    && !declared.holds(operation)
                    && !declared.needsNothing(operation)) {
                add(operation, used, usage);
            }
        }
        return new UndeclaredUse(calls, triggers, usage);
    }

    private static <K, V> void add(K key, V site, Map<K, List<V>> sites) {
        List<V> known = sites.get(key);
        if (known == null) {
            known = new ArrayList<>(2);
            sites.put(key, known);
        }
        known.add(site);
    }

    /** Whether everything in code and usage is declared. */
    public boolean isEmpty() {
        return calls.isEmpty() && triggers.isEmpty() && usage.isEmpty();
    }
}
