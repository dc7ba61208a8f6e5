package dev.leastscope.engine.usage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads lines that are flat JSON objects with {@code method}, {@code path} (or {@code url}, {@code uri}), {@code status}, {@code
 * count} and {@code time}. The common form is read byte by byte; every line that is not of it goes to {@link JsonRequests},
 * which is the authority on what is JSON.
 */
final class NdjsonLines implements LineReader {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private static final byte[] METHOD = ascii("method");
    private static final byte[] PATH = ascii("path");
    private static final byte[] URL = ascii("url");
    private static final byte[] URI = ascii("uri");
    private static final byte[] STATUS = ascii("status");
    private static final byte[] COUNT = ascii("count");
    private static final byte[] TIME = ascii("time");
    private static final byte[] TIMESTAMP = ascii("timestamp");

    private final Tally tally;
    private final JsonRequests others;

    private int methodFrom;
    private int methodTo;
    private int pathFrom;
    private int pathTo;
    private int status;
    private long count;
    private int day;

    NdjsonLines(Tally tally) {
        this.tally = tally;
        this.others = new JsonRequests(tally);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void line(byte[] text, int from, int to, long place) {
        if (isFlat(text, from, to) && methodTo > 0 && pathTo > 0) {
            tally.request(text, methodFrom, methodTo, pathFrom, pathTo, status, day, count, 0, place);
        } else {
            others.line(text, from, to, place);
        }
    }

    /** Reads a flat object without escapes; false for every other line, whatever is wrong or just different about it. */
    private boolean isFlat(byte[] text, int from, int to) {
        methodTo = 0;
        pathTo = 0;
        status = 0;
        count = 1;
        day = Days.UNKNOWN;
        int at = from;
        if (at >= to || text[at] != '{') {
            return false;
        }
        do {
            at = blanks(text, at + 1, to);
            if (at >= to || text[at] != '"') {
                return false;
            }
            int key = at + 1;
            int keyEnd = stringEnd(text, key, to);
            if (keyEnd < 0) {
                return false;
            }
            at = blanks(text, keyEnd + 1, to);
            if (at >= to || text[at] != ':') {
                return false;
            }
            at = blanks(text, at + 1, to);
            at = at < to ? value(text, key, keyEnd, at, to) : -1;
            if (at < 0) {
                return false;
            }
            at = blanks(text, at, to);
        } while (at < to && text[at] == ',');
        return at < to && text[at] == '}' && blanks(text, at + 1, to) == to;
    }

    private static int blanks(byte[] text, int from, int to) {
        int at = from;
        while (at < to && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** Takes the value of a key; gives where it ends, or a negative number when it is not of the common form. */
    private int value(byte[] text, int key, int keyEnd, int from, int to) {
        if (text[from] == '"') {
            int end = stringEnd(text, from + 1, to);
            if (end >= 0) {
                string(text, key, keyEnd, from + 1, end);
            }
            return end < 0 ? -1 : end + 1;
        }
        return number(text, key, keyEnd, from, to);
    }

    private void string(byte[] text, int key, int keyEnd, int from, int to) {
        if (is(METHOD, text, key, keyEnd)) {
            methodFrom = from;
            methodTo = to;
        } else if (is(PATH, text, key, keyEnd) || is(URL, text, key, keyEnd) || is(URI, text, key, keyEnd)) {
            pathFrom = from;
            pathTo = to;
        } else if (is(TIME, text, key, keyEnd) || is(TIMESTAMP, text, key, keyEnd)) {
            day = Days.ofIso(text, from, to);
        }
    }

    /** A whole number without sign. Others are for the other reader, which knows what is a number. */
    private int number(byte[] text, int key, int keyEnd, int from, int to) {
        long number = 0;
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            number = number * 10 + (text[at++] - '0');
        }
        int digits = at - from;
        if (digits == 0 || digits > 15 || (digits > 1 && text[from] == '0')) {
            return -1;
        }
        if (is(STATUS, text, key, keyEnd)) {
            status = number > 999 ? 0 : (int) number;
        } else if (is(COUNT, text, key, keyEnd)) {
            count = number;
            return number == 0 ? -1 : at;
        } else if (is(TIME, text, key, keyEnd) || is(TIMESTAMP, text, key, keyEnd)) {
            day = Days.ofEpoch(number);
        }
        return at;
    }

    private static boolean is(byte[] word, byte[] text, int from, int to) {
        return to - from == word.length && text[from] == word[0] && Arrays.equals(word, 0, word.length, text, from, to);
    }

    /** Where a string ends; negative when it holds an escape, a control character or what is not ASCII. */
    private static int stringEnd(byte[] text, int from, int to) {
        int at = from;
        while (at + 8 <= to) {
            long eight = (long) LONGS.get(text, at);
            long quotes = eight ^ 0x2222222222222222L;
            long escapes = eight ^ 0x5C5C5C5C5C5C5C5CL;
            long found = ((quotes - ONES) & ~quotes)
                    | ((escapes - ONES) & ~escapes)
                    | ((eight - 0x2020202020202020L) & ~eight)
                    | eight;
            found &= HIGHS;
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
