package dev.leastscope.scan.find;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.SdkTable;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.Variants;
import java.util.Map;
import java.util.Optional;

/** Finds the variant of an operation that the parameters of a request ask for. */
final class RequestVariants {
    private final OperationIndex operations;
    private final Variants variants;

    RequestVariants(OperationIndex operations, Variants variants) {
        this.operations = operations;
        this.variants = variants;
    }

    /**
     * The operation that a request means.
     *
     * @param plain the operation by method and path
     * @param query the parameters of the URL, with holes
     * @param open whether there may be more parameters
     */
    Operation of(Operation plain, Map<String, String> query, boolean open) {
        boolean given = false;
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            for (SdkTable.Variant row : variants.byQuery(parameter.getKey())) {
                if (row.isMeant(parameter.getValue())) {
                    Operation operation = operations.variant(plain, row.name());
                    if (!operation.equals(plain)) {
                        return operation;
                    }
                }
            }
            given |= !variants.byQuery(parameter.getKey()).isEmpty();
        }
        return open || given ? plain : byDefault(plain);
    }

    /** The operation that a request without parameters means. */
    Operation byDefault(Operation plain) {
        Optional<SdkTable.Variant> row = variants.defaultOf(plain);
        return row.isEmpty() ? plain : operations.variant(plain, row.get().name());
    }

    /** The first parameter whose value is not known although it may mean a variant of the operation; empty for none. */
    Optional<String> unknownParameter(Operation plain, Map<String, String> query) {
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            if (parameter.getValue().indexOf(Value.HOLE) >= 0) {
                for (SdkTable.Variant row : variants.byQuery(parameter.getKey())) {
                    // Any value means a variant whose row names none.
                    if (!row.value().isEmpty()
                            && !operations.variant(plain, row.name()).equals(plain)) {
                        return Optional.of(parameter.getKey());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
