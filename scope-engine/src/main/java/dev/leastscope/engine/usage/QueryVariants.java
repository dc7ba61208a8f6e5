package dev.leastscope.engine.usage;

import java.nio.charset.StandardCharsets;

/**
 * Finds the variants that the query of a request requires. It works on bytes and creates no objects in the common case.
 */
final class QueryVariants {
    private static final byte[] HARD_DELETE = ascii("hard_delete");
    private static final byte[] SHARED_FROM = ascii("shared_from");
    private static final byte[] CALENDAR_ID = ascii("calendar_id");
    private static final byte[] SOURCE = ascii("source");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] PRIMARY = ascii("primary");
    private static final byte[] ADDRESS_BOOK = ascii("address_book");
    private static final byte[] INBOX = ascii("inbox");
    private static final byte[] DOMAIN = ascii("domain");

    private QueryVariants() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The set of variants ({@link Variant#bit}) in a query, which begins after the question mark. */
    static int of(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '%') {
                return ofEscaped(text, from, to);
            }
        }
        return ofPlain(text, from, to);
    }

    /** Reads a query with escapes. An escaped ampersand or equals sign stays escaped, because it is part of a value. */
    private static int ofEscaped(byte[] text, int from, int to) {
        byte[] decoded = new byte[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            byte c = text[i];
            if (c == '%' && i + 2 < to) {
                int value = Character.digit(text[i + 1], 16) << 4 | Character.digit(text[i + 2], 16);
                if (value > ' ' && value < 0x7F && value != '&' && value != '=') {
                    c = (byte) value;
                    i += 2;
                }
            }
            decoded[size++] = c;
        }
        return ofPlain(decoded, 0, size);
    }

    private static int ofPlain(byte[] text, int from, int to) {
        int found = 0;
        int start = from;
        while (start < to) {
            int equals = -1;
            int end = start;
            while (end < to && text[end] != '&') {
                if (text[end] == '=' && equals < 0) {
                    equals = end;
                }
                end++;
            }
            if (equals > start) {
                found |= parameter(text, start, equals, end);
            }
            start = end + 1;
        }
        return found;
    }

    private static int parameter(byte[] text, int start, int equals, int end) {
        int value = equals + 1;
        int length = equals - start;
        if (length == SOURCE.length) {
            return is(text, start, equals, SOURCE) ? source(text, value, end) : 0;
        }
        if (length != HARD_DELETE.length) {
            return 0;
        }
        if (is(text, start, equals, HARD_DELETE)) {
            return is(text, value, end, TRUE) ? Variant.HARD_DELETE.bit() : 0;
        }
        if (is(text, start, equals, SHARED_FROM)) {
            return end > value ? Variant.SHARED_FROM.bit() : 0;
        }
        return is(text, start, equals, CALENDAR_ID) && is(text, value, end, PRIMARY) ? Variant.PRIMARY.bit() : 0;
    }

    private static int source(byte[] text, int value, int end) {
        if (is(text, value, end, ADDRESS_BOOK)) {
            return Variant.SOURCE_ADDRESS_BOOK.bit();
        }
        if (is(text, value, end, INBOX)) {
            return Variant.SOURCE_INBOX.bit();
        }
        return is(text, value, end, DOMAIN) ? Variant.SOURCE_DOMAIN.bit() : 0;
    }

    /** Whether a range is a word, in any case, because clients also write {@code True}. */
    private static boolean is(byte[] text, int from, int to, byte[] word) {
        if (to - from != word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            int c = text[from + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word[i]) {
                return false;
            }
        }
        return true;
    }
}
