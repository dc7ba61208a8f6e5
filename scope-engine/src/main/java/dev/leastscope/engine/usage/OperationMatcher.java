package dev.leastscope.engine.usage;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises the operations of both API versions in requests. Built once from the tables. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OperationMatcher {
    /** The number of a request that is not in the tables. */
    public static final int UNKNOWN = Trie.UNKNOWN;
    /**
     * The number of a request that administers the Nylas application (grants, connectors, webhooks and others). It uses
     * the API key, so no scope of a grant is needed.
     */
    public static final int ADMINISTRATION = Trie.ADMINISTRATION;

    /** Paths that the Java SDK 2.18.1 calls in addition to the tables. Each includes all paths below it. */
    private static final String[] ADMINISTRATION_BELOW = {
        "/v3/admin",
        "/v3/applications",
        "/v3/connect",
        "/v3/connectors",
        "/v3/grants/{}/rule-evaluations",
        "/v3/lists",
        "/v3/policies",
        "/v3/providers",
        "/v3/rules",
        "/v3/webhooks",
        "/v3/workspaces"
    };

    private final Trie trie;
    private final Operation[] plain;
    /** The variants of each plain operation by {@link Variant#number}; null when it has none. */
    private final Operation[][] variants;

    private final int[] variantBits;

    private OperationMatcher(Trie trie, Operation[] plain, Operation[][] variants, int[] variantBits) {
        this.trie = trie;
        this.plain = plain;
        this.variants = variants;
        this.variantBits = variantBits;
    }

    /** A matcher for all calls of a catalog. */
    public static OperationMatcher of(Catalog catalog) {
        TrieBuilder paths = new TrieBuilder();
        List<Operation> plain = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<Operation> withVariant = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Operation operation : catalog.operations(api)) {
                if (operation.isTrigger()) {
                    continue;
                }
                if (operation.variant().isPresent()) {
                    withVariant.add(operation);
                    continue;
                }
                int blank = operation.id().indexOf(' ');
                paths.add(operation.id().substring(0, blank), operation.id().substring(blank + 1), plain.size());
                numbers.put(api + operation.id(), plain.size());
                plain.add(operation);
            }
        }
        for (String path : ADMINISTRATION_BELOW) {
            paths.administrationBelow(path);
        }
        paths.administration("/v3/grants");
        paths.administration("/v3/grants/{}");
        Operation[][] variants = new Operation[plain.size()][];
        int[] bits = new int[plain.size()];
        for (Operation operation : withVariant) {
            Variant variant = Variant.of(operation);
            Integer number = numbers.get(operation.api() + operation.plain());
            if (variant != null && number != null) {
                variants[number] = variants[number] == null ? new Operation[Variant.values().length] : variants[number];
                variants[number][variant.number()] = operation;
                bits[number] |= variant.bit();
            }
        }
        return new OperationMatcher(paths.build(), plain.toArray(new Operation[0]), variants, bits);
    }

    /**
     * The operations of a request: its variants, or the plain operation. A request with several variants needs all of
     * them. Empty for a request that is not in the tables, and for {@link #ADMINISTRATION}.
     *
     * @param method the HTTP method
     * @param path the path without query
     * @param query the query without question mark, or empty
     * @param body the body, or empty
     * @param contentType the header of that name, or empty
     */
    public List<Operation> recognise(String method, String path, String query, byte[] body, String contentType) {
        int number = number(method, path);
        if (number < 0) {
            return List.of();
        }
        int bits = 0;
        if (!query.isEmpty() && (variantBits[number] & Variant.ofQueries()) != 0) {
            byte[] text = query.getBytes(StandardCharsets.ISO_8859_1);
            bits |= QueryVariants.of(text, 0, text.length);
        }
        if (body.length > 0 && needsBody(number)) {
            bits |= BodyVariants.of(body, contentType);
        }
        return operations(number, bits);
    }

    /** The number of the plain operation of a request, {@link #UNKNOWN} or {@link #ADMINISTRATION}. */
    public int number(String method, String path) {
        byte[] verb = method.getBytes(StandardCharsets.ISO_8859_1);
        byte[] text = path.getBytes(StandardCharsets.ISO_8859_1);
        return (int) trie.find(Trie.method(verb, 0, verb.length), text, 0, text.length);
    }

    /** Whether the operation with this number has a variant that depends on the body. */
    public boolean needsBody(int number) {
        return number >= 0 && (variantBits[number] & Variant.ofBodies()) != 0;
    }

    /** The plain operation with a number. */
    public Operation plain(int number) {
        return plain[number];
    }

    /** The number of the plain operation of an id in the form of the tables; {@link #UNKNOWN} when there is none. */
    int numberOf(ApiVersion api, String id) {
        int hash = id.indexOf('#');
        String wanted = hash < 0 ? id : id.substring(0, hash);
        for (int i = 0; i < plain.length; i++) {
            if (plain[i].api() == api && plain[i].id().equals(wanted)) {
                return hash < 0 || bitsOf(api, id) != 0 ? i : UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    /** The set with the variant of an id; empty for a plain operation. */
    int bitsOf(ApiVersion api, String id) {
        for (Operation[] some : variants) {
            for (Operation variant : some == null ? new Operation[0] : some) {
                if (variant != null && variant.api() == api && variant.id().equals(id)) {
                    return Variant.of(variant).bit();
                }
            }
        }
        return 0;
    }

    /** The number of the operation in a range of bytes, and the variants of its query: {@code number | bits << 16}. */
    int find(int method, byte[] text, int from, int to) {
        long found = trie.find(method, text, from, to);
        int number = (int) found;
        int end = (int) (found >>> 32);
        if (number < 0 || variantBits[number] == 0 || end == to || text[end] != '?') {
            return number;
        }
        return number | (QueryVariants.of(text, end + 1, to) & variantBits[number]) << 16;
    }

    /** The operations with a number and a set of variants. */
    List<Operation> operations(int number, int bits) {
        int known = bits & variantBits[number];
        if (known == 0) {
            return List.of(plain[number]);
        }
        List<Operation> operations = new ArrayList<>(2);
        for (Variant variant : Variant.in(known)) {
            operations.add(variants[number][variant.number()]);
        }
        return List.copyOf(operations);
    }

    /** A method and a path that are safe to show: each segment that is not in the tables is {@code *}. */
    String shown(byte[] text, int from, int to) {
        StringBuilder shown = new StringBuilder();
        int start = from;
        while (start < to && text[start] != '?' && text[start] != '#' && shown.length() < 100) {
            if (text[start] == '/') {
                start++;
                continue;
            }
            int end = start;
            while (end < to && text[end] != '/' && text[end] != '?' && text[end] != '#') {
                end++;
            }
            shown.append('/');
            if (trie.isLiteral(text, start, end)) {
                shown.append(new String(text, start, end - start, StandardCharsets.US_ASCII));
            } else {
                shown.append('*');
            }
            start = end;
        }
        return shown.length() == 0 ? "/" : shown.toString();
    }

    /** A method and a path that are safe to show: only segments of the path that are in the tables. */
    public String shown(String method, String path) {
        byte[] verb = method.getBytes(StandardCharsets.ISO_8859_1);
        byte[] text = path.getBytes(StandardCharsets.ISO_8859_1);
        String known = Trie.method(verb, 0, verb.length) < 0 ? "*" : method;
        return known + " " + shown(text, 0, text.length);
    }
}
