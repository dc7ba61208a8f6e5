package dev.leastscope.engine.usage;

import java.util.Arrays;

/**
 * A trie of paths by segments, in flat arrays. A literal segment has priority over a placeholder, and there is no
 * backtracking. A test proves that the tables need none. Immutable. A lookup creates no objects.
 */
final class Trie {
    /** The number of a request that is not in the tables. */
    static final int UNKNOWN = -1;
    /**
     * The number of a request that administers the application. It uses the API key, so no scope of a grant is needed.
     */
    static final int ADMINISTRATION = -2;

    static final int METHODS = 5;

    private final byte[] pool;
    private final int[] edgeFirst;
    private final int[] edgeKey;
    private final int[] edgeText;
    private final int[] edgeLength;
    private final int[] edgeNode;
    private final int[] placeholder;
    private final int[] values;
    private final boolean[] administered;

    Trie(
            byte[] pool,
            int[] edgeFirst,
            int[] edgeKey,
            int[] edgeText,
            int[] edgeLength,
            int[] edgeNode,
            int[] placeholder,
            int[] values,
            boolean[] administered) {
        this.pool = pool;
        this.edgeFirst = edgeFirst;
        this.edgeKey = edgeKey;
        this.edgeText = edgeText;
        this.edgeLength = edgeLength;
        this.edgeNode = edgeNode;
        this.placeholder = placeholder;
        this.values = values;
        this.administered = administered;
    }

    /**
     * The number of the operation of a method and a path; {@link #UNKNOWN} or {@link #ADMINISTRATION} when there is
     * none. Empty segments are skipped, as servers do. A question mark or a number sign ends the path.
     *
     * @return the number in the lower half; for an operation, the end index of the path in the upper half
     */
    long find(int method, byte[] text, int from, int to) {
        int node = 0;
        int otherwise = UNKNOWN;
        int start = from;
        while (start < to) {
            byte first = text[start];
            if (first == '/') {
                start++;
                continue;
            }
            if (first == '?' || first == '#') {
                break;
            }
            int end = ByteSearch.segmentEnd(text, start + 1, to);
            node = child(node, text, start, end);
            if (node < 0) {
                return otherwise;
            }
            if (administered[node]) {
                otherwise = ADMINISTRATION;
            }
            start = end;
        }
        int value = method < 0 ? UNKNOWN : values[node * METHODS + method];
        return value == UNKNOWN ? otherwise : (long) start << 32 | value;
    }

    private int child(int node, byte[] text, int start, int end) {
        int length = end - start;
        int key = key(length, text[start], text[end - 1]);
        for (int edge = edgeFirst[node]; edge < edgeFirst[node + 1]; edge++) {
            if (edgeKey[edge] == key
                    && Arrays.equals(pool, edgeText[edge], edgeText[edge] + edgeLength[edge], text, start, end)) {
                return edgeNode[edge];
            }
        }
        boolean dots = text[start] == '.' && (length == 1 || (length == 2 && text[start + 1] == '.'));
        return dots ? UNKNOWN : placeholder[node];
    }

    /** Whether a range is a literal segment of the tables. Such a segment is not an id, so it is safe to show. */
    boolean isLiteral(byte[] text, int start, int end) {
        int key = key(end - start, text[start], text[end - 1]);
        for (int edge = 0; edge < edgeKey.length; edge++) {
            if (edgeKey[edge] == key
                    && Arrays.equals(pool, edgeText[edge], edgeText[edge] + edgeLength[edge], text, start, end)) {
                return true;
            }
        }
        return false;
    }

    static int key(int length, byte first, byte last) {
        return length << 16 | (first & 0xFF) << 8 | (last & 0xFF);
    }

    /** The number of a method in any case; negative for a method that no operation has. */
    static int method(byte[] text, int start, int end) {
        return switch (end - start) {
            case 3 -> is(text, start, "GET") ? 0 : is(text, start, "PUT") ? 2 : -1;
            case 4 -> is(text, start, "POST") ? 1 : -1;
            case 5 -> is(text, start, "PATCH") ? 3 : -1;
            case 6 -> is(text, start, "DELETE") ? 4 : -1;
            default -> -1;
        };
    }

    private static boolean is(byte[] text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            int c = text[start + i];
            if ((c >= 'a' && c <= 'z' ? c - 32 : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
