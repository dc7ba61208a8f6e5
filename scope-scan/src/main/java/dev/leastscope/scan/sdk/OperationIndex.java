package dev.leastscope.scan.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operations of the tables by verb and path. In a path that code builds, {@code {}} is an unknown part.
 *
 * @since 0.1.0
 */
public final class OperationIndex {
    private static final String UNKNOWN_SEGMENT = "{}";

    private final Map<ApiVersion, List<Row>> rows = new EnumMap<>(ApiVersion.class);
    private final Map<ApiVersion, Set<String>> triggers = new EnumMap<>(ApiVersion.class);
    private final Map<String, Operation> byId = new HashMap<>();

    /** The operations with variants, compared by identity with the tables. */
    private final Set<Operation> varying = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The cached results of {@link #sent}. Several threads use it. */
    private final Map<ApiVersion, Map<String, Optional<Operation>>> known = new EnumMap<>(ApiVersion.class);

    private record Row(Operation operation, String verb, List<String> segments) {}

    /**
     * Creates an index of operations.
     *
     * @param operations calls and triggers of both API versions
     */
    public OperationIndex(Collection<Operation> operations) {
        for (ApiVersion api : ApiVersion.values()) {
            rows.put(api, new ArrayList<>());
            triggers.put(api, new HashSet<>());
            known.put(api, new ConcurrentHashMap<>());
        }
        for (Operation operation : operations) {
            byId.put(operation.api() + " " + operation.id(), operation);
            if (operation.isTrigger()) {
                triggers.get(operation.api()).add(operation.id());
            } else {
                String plain = operation.plain();
                int space = plain.indexOf(' ');
                rows.get(operation.api())
                        .add(new Row(operation, plain.substring(0, space), segments(plain.substring(space + 1))));
            }
        }
        for (Operation operation : operations) {
            Operation plain = byId.get(operation.api() + " " + operation.plain());
            if (operation.variant().isPresent() && plain != null) {
                varying.add(plain);
            }
        }
    }

    public boolean isTrigger(ApiVersion api, String name) {
        return triggers.get(api).contains(name);
    }

    /**
     * The plain operation of a verb and a path. Literal segments have priority over placeholders. PUT means PATCH when
     * the API has only PATCH, because the Java SDK updates a Notetaker with PUT.
     */
    public Optional<Operation> find(ApiVersion api, String verb, String path) {
        Optional<Operation> printed = printed(api, verb, path);
        return printed.isEmpty() && verb.equals("PUT") ? printed(api, "PATCH", path) : printed;
    }

    private Optional<Operation> printed(ApiVersion api, String verb, String path) {
        List<String> wanted = segments(path);
        Row best = null;
        int bestLiterals = -1;
        for (Row row : rows.get(api)) {
            if (row.verb.equals(verb) && row.operation.variant().isEmpty()) {
                int literals = matches(row.segments, wanted);
                if (literals > bestLiterals) {
                    best = row;
                    bestLiterals = literals;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.operation);
    }

    /** The verbs of a path in the tables, sorted alphabetically. */
    public List<String> verbs(ApiVersion api, String path) {
        List<String> wanted = segments(path);
        Set<String> verbs = new TreeSet<>();
        int best = -1;
        for (Row row : rows.get(api)) {
            int literals = row.operation.variant().isEmpty() ? matches(row.segments, wanted) : -1;
            if (literals > best) {
                // calendars/free-busy is this operation, not a calendar with that name.
                verbs.clear();
                best = literals;
            }
            if (literals >= 0 && literals == best) {
                verbs.add(row.verb);
            }
        }
        return List.copyOf(verbs);
    }

    /** The operation with a variant, if the tables contain it; else the plain one. */
    public Operation variant(Operation plain, String variant) {
        return byId.getOrDefault(plain.api() + " " + plain.plain() + "#" + variant, plain);
    }

    public boolean hasVariants(Operation plain) {
        return varying.contains(plain);
    }

    /**
     * The plain operation of a request that the SDK sends.
     *
     * @param request verb, space, path
     */
    public Optional<Operation> sent(ApiVersion api, String request) {
        Map<String, Optional<Operation>> before = known.get(api);
        Optional<Operation> operation = before.get(request);
        if (operation == null) {
            int space = request.indexOf(' ');
            operation = find(api, request.substring(0, space), request.substring(space + 1));
            before.put(request, operation);
        }
        return operation;
    }

    /** The number of segments that match literally; -1 when the path does not match the row. */
    private static int matches(List<String> row, List<String> wanted) {
        if (row.size() != wanted.size()) {
            return -1;
        }
        int literals = 0;
        for (int i = 0; i < row.size(); i++) {
            boolean placeholder = row.get(i).startsWith("{");
            if (!placeholder) {
                if (!row.get(i).equals(wanted.get(i))) {
                    return -1;
                }
                literals++;
            }
        }
        return literals;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment.startsWith("{") ? UNKNOWN_SEGMENT : segment);
            }
        }
        return segments;
    }
}
