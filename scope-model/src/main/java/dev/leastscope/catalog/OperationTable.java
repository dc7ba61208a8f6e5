package dev.leastscope.catalog;

import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The operations, triggers and features of an API version. The number of an operation is its position in the order of ids. */
public final class OperationTable {
    private final String[] ids;
    private final List<Operation> operations;
    private final List<Feature> features;
    /** Operations by id with nameless placeholders. The map is built when an id is first not found as written. */
    private volatile Map<String, Operation> byPlace;

    private OperationTable(String[] ids, List<Operation> operations, List<Feature> features) {
        this.ids = ids;
        this.operations = operations;
        this.features = features;
    }

    /** Writes the table. */
    public static void write(TableWriter out, List<OperationRow> operations, List<FeatureRow> features) {
        out.u2(operations.size());
        List<String> ids = new ArrayList<>();
        for (OperationRow operation : operations) {
            ids.add(operation.id());
            out.string(operation.id());
            out.flag(operation.kind() == Operation.Kind.TRIGGER);
        }
        out.u2(features.size());
        for (FeatureRow feature : features) {
            out.string(feature.name());
            out.string(feature.title());
            out.u2(feature.operations().size());
            for (String id : feature.operations()) {
                out.u2(ids.indexOf(id));
            }
        }
    }

    static OperationTable read(TableReader in, ApiVersion api) {
        String[] ids = new String[in.u2()];
        Operation[] operations = new Operation[ids.length];
        for (int i = 0; i < ids.length; i++) {
            String id = in.string();
            ids[i] = id;
            operations[i] = operation(api, id, in.flag() ? Operation.Kind.TRIGGER : Operation.Kind.CALL);
        }
        Feature[] features = new Feature[in.u2()];
        for (int i = 0; i < features.length; i++) {
            String name = in.string();
            String title = in.string();
            Operation[] calls = new Operation[in.u2()];
            for (int j = 0; j < calls.length; j++) {
                calls[j] = operations[in.u2()];
            }
            features[i] = new Feature(api, name, title, List.of(calls));
        }
        return new OperationTable(ids, List.of(operations), List.of(features));
    }

    /** A copy of this table with further operations, and with features added or replaced. */
    public OperationTable with(ApiVersion api, Collection<OperationRow> added, Collection<FeatureRow> changed) {
        Map<String, Operation> byId = new TreeMap<>();
        operations.forEach(operation -> byId.put(operation.id(), operation));
        added.forEach(row -> byId.put(row.id(), operation(api, row.id(), row.kind())));
        Map<String, Feature> byName = new LinkedHashMap<>();
        features.forEach(feature -> byName.put(feature.name(), feature));
        for (FeatureRow row : changed) {
            List<Operation> calls = new ArrayList<>();
            row.operations().forEach(id -> calls.add(byId.get(id)));
            byName.put(row.name(), new Feature(api, row.name(), row.title(), List.copyOf(calls)));
        }
        return new OperationTable(
                byId.keySet().toArray(String[]::new), List.copyOf(byId.values()), List.copyOf(byName.values()));
    }

    /** An operation or trigger with this id, which can contain a variant after {@code #}. */
    public static Operation operation(ApiVersion api, String id, Operation.Kind kind) {
        int hash = id.indexOf('#');
        return hash < 0
                ? new Operation(api, id, kind, id, "")
                : new Operation(api, id, kind, id.substring(0, hash), id.substring(hash + 1));
    }

    /** All operations and triggers, by number. */
    public List<Operation> operations() {
        return operations;
    }

    /** All features, in the order of the tables. */
    public List<Feature> features() {
        return features;
    }

    /** The feature with this name; empty when there is none. */
    public Optional<Feature> feature(String name) {
        for (Feature feature : features) {
            if (feature.name().equals(name)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }

    /** The operation or trigger with this id, as {@link Catalog#operation}; empty when there is none. */
    public Optional<Operation> operation(String id) {
        int index = indexOf(id);
        if (index >= 0) {
            return Optional.of(operations.get(index));
        }
        Map<String, Operation> known = byPlace();
        String key = nameless(id);
        Operation found = known.get(key);
        int hash = key.indexOf('#');
        if (found == null && hash >= 0 && isVariant(id.substring(id.indexOf('#') + 1))) {
            found = known.get(key.substring(0, hash));
        }
        return Optional.ofNullable(found);
    }

    /** The number of an operation; negative when the table does not contain it. */
    public int indexOf(String id) {
        return Arrays.binarySearch(ids, id);
    }

    /** Whether some operation has this variant. Any other variant is a typing mistake and must not give the plain operation. */
    private boolean isVariant(String name) {
        for (Operation operation : operations) {
            if (!name.isEmpty() && operation.variantName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Operation> byPlace() {
        Map<String, Operation> map = byPlace;
        if (map == null) {
            map = new HashMap<>(operations.size() * 2);
            for (Operation operation : operations) {
                map.put(nameless(operation.id()), operation);
            }
            byPlace = map;
        }
        return map;
    }

    /** {@code did you mean 'x'?}; empty when no id is similar. The names of placeholders do not count. */
    public static String hint(String id, Collection<Operation> operations) {
        Map<String, String> ids = new LinkedHashMap<>();
        operations.forEach(operation -> ids.put(nameless(operation.id()), operation.id()));
        return Spelling.nearest(nameless(id), ids.keySet())
                .map(near -> "did you mean '" + ids.get(near) + "'?")
                .orElse("");
    }

    /**
     * An id without the names of its placeholders, such as {@code GET /v3/grants/{}}, because placeholders match by position.
     */
    public static String nameless(String id) {
        if (id.indexOf('{') < 0) {
            return id;
        }
        StringBuilder key = new StringBuilder(id.length());
        int from = 0;
        for (int open = id.indexOf('{'); open >= 0; open = id.indexOf('{', from)) {
            int close = id.indexOf('}', open);
            if (close < 0) {
                break;
            }
            key.append(id, from, open + 1);
            from = close;
        }
        return key.append(id, from, id.length()).toString();
    }
}
