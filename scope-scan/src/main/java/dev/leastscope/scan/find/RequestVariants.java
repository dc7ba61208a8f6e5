package dev.leastscope.scan.find;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.scan.find.text.JsonText;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.Variants;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the variant of an operation by the parameters of a request. */
final class RequestVariants {
    private final OperationIndex operations;
    private final Variants variants;

    RequestVariants(OperationIndex operations, Variants variants) {
        this.operations = operations;
        this.variants = variants;
    }

    /**
     * The operation of a request.
     *
     * @param plain the operation by method and path
     * @param query the parameters of the URL, with holes
     * @param open whether there can be more parameters
     */
    Operation of(Operation plain, Map<String, String> query, boolean open) {
        boolean given = false;
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            for (SdkTable.Variant row : variants.byQuery(parameter.getKey())) {
                if (isMeant(row, parameter.getValue())) {
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

    /** Whether a value matches a row. A followed boolean is a number. */
    private static boolean isMeant(SdkTable.Variant row, String value) {
        return row.isMeant(value) || (row.value().equals("true") && value.equals("1"));
    }

    /** Whether a parameter of the URL can change the operation of a request. */
    boolean dependOnQuery(Operation plain) {
        return variants.queries().stream().anyMatch(name -> dependOn(plain, variants.byQuery(name)));
    }

    /** Whether a key of the JSON body can change the operation of a request. */
    boolean dependOnBody(Operation plain) {
        return variants.bodyKeys().stream().anyMatch(key -> dependOn(plain, variants.byBody(key)));
    }

    private boolean dependOn(Operation plain, List<SdkTable.Variant> rows) {
        return rows.stream()
                .anyMatch(row -> !operations.variant(plain, row.name()).equals(plain));
    }

    /**
     * The operations that a JSON body requires.
     *
     * @param operations the variants; empty for none
     * @param certain whether it requires them on every path
     * @param unknown the key with an unknown value that can mean a variant; empty for none
     */
    record Asked(Set<Operation> operations, boolean certain, Optional<String> unknown) {}

    /** The variants that a JSON body requires. */
    Asked ofBody(Operation plain, JsonText body) {
        Set<Operation> found = new LinkedHashSet<>();
        boolean certain = true;
        Optional<String> unknown = Optional.empty();
        for (String key : variants.bodyKeys()) {
            List<SdkTable.Variant> rows = variants.byBody(key);
            Optional<JsonText.Member> member = dependOn(plain, rows) ? body.member(key) : Optional.empty();
            for (SdkTable.Variant row : member.isPresent() ? rows : List.<SdkTable.Variant>of()) {
                Optional<String> value = row.object().isEmpty() ? Optional.of("") : automatic(member.get());
                Operation operation = operations.variant(plain, row.name());
                if (value.isPresent() && value.get().indexOf(Value.HOLE) >= 0) {
                    unknown = Optional.of(key);
                } else if (value.isPresent() && row.isMeant(value.get()) && !operation.equals(plain)) {
                    found.add(operation);
                    certain &= member.get().certain();
                }
            }
        }
        return new Asked(found, certain, unknown);
    }

    /** The keys of a JSON body that can mean a variant of an operation. */
    List<String> bodyKeys(Operation plain) {
        return variants.bodyKeys().stream()
                .filter(key -> dependOn(plain, variants.byBody(key)))
                .toList();
    }

    /**
     * The provider of a conference that Nylas creates; a hole when it is unknown, empty for details of a given
     * conference.
     */
    private static Optional<String> automatic(JsonText.Member conferencing) {
        if (conferencing.text().equals(String.valueOf(Value.HOLE))) {
            return Optional.of(conferencing.text());
        }
        return conferencing
                .object()
                .member("autocreate")
                .flatMap(any -> conferencing.object().member("provider"))
                .flatMap(JsonText.Member::string);
    }

    /** The operation of a request without parameters. */
    Operation byDefault(Operation plain) {
        Optional<SdkTable.Variant> row = variants.defaultOf(plain);
        return row.isEmpty() ? plain : operations.variant(plain, row.get().name());
    }

    /** The first parameter with an unknown value that can mean a variant of the operation; empty for none. */
    Optional<String> unknownParameter(Operation plain, Map<String, String> query) {
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            if (parameter.getValue().indexOf(Value.HOLE) >= 0) {
                for (SdkTable.Variant row : variants.byQuery(parameter.getKey())) {
                    // A row without a value matches every value.
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
