package dev.leastscope.engine.usage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searches texts eight bytes at a time. In a mask, the sign bit of each matching byte is set. A mask can contain more
 * bits than matches, but its lowest bit is always correct, and only that one is used.
 */
final class ByteSearch {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private static final long LINE_END = '\n' * ONES;
    private static final long SLASH = '/' * ONES;
    private static final long QUESTION = '?' * ONES;
    private static final long NUMBER_SIGN = '#' * ONES;
    private static final long QUOTE = '"' * ONES;
    private static final long BACKSLASH = '\\' * ONES;
    private static final long BLANK = ' ' * ONES;

    private ByteSearch() {}

    /** Eight bytes as a number, the first one lowest. They must exist. */
    static long eight(byte[] text, int at) {
        return (long) LONGS.get(text, at);
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }

    /** The end of a line: its line feed, or the end of the text. */
    static int lineEnd(byte[] text, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long found = zeros(eight(text, at) ^ LINE_END);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += 8;
        }
        while (at < to && text[at] != '\n') {
            at++;
        }
        return Math.min(at, to);
    }

    /** The index of the first space, or the end. */
    static int blank(byte[] text, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long found = zeros(eight(text, at) ^ BLANK);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += 8;
        }
        while (at < to && text[at] != ' ') {
            at++;
        }
        return at;
    }

    /** The end of a path segment: a slash, a query, a fragment, or the end of the text. */
    static int segmentEnd(byte[] text, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long word = eight(text, at);
            long found = zeros(word ^ SLASH) | zeros(word ^ QUESTION) | zeros(word ^ NUMBER_SIGN);
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += 8;
        }
        while (at < to && text[at] != '/' && text[at] != '?' && text[at] != '#') {
            at++;
        }
        return at;
    }

    /**
     * The end of a JSON string; negative when it contains an escape, a control character or a character that is not
     * ASCII.
     */
    static int stringEnd(byte[] text, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long word = eight(text, at);
            long quotes = word ^ QUOTE;
            long escapes = word ^ BACKSLASH;
            long found = (((quotes - ONES) & ~quotes) | ((escapes - ONES) & ~escapes) | ((word - BLANK) & ~word) | word)
                    & HIGHS;
            if (found != 0) {
                at += Long.numberOfTrailingZeros(found) >>> 3;
                return text[at] == '"' ? at : -1;
            }
            at += 8;
        }
        while (at < to) {
            byte c = text[at];
            if (c == '"') {
                return at;
            }
            if (c < ' ' || c == '\\') {
                return -1;
            }
            at++;
        }
        return -1;
    }
}
