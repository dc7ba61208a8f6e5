package dev.leastscope.engine.usage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads lines that are flat JSON objects with {@code method}, {@code path} (or {@code url}, {@code uri}),
 * {@code status}, {@code count} and {@code time}. The common form is read byte by byte. Every other line is passed to
 * {@link JsonRequests}, which decides what is JSON.
 */
final class NdjsonLines implements LineReader {
    private static final Key METHOD = new Key("method");
    private static final Key PATH = new Key("path");
    private static final Key URL = new Key("url");
    private static final Key URI = new Key("uri");
    private static final Key STATUS = new Key("status");
    private static final Key COUNT = new Key("count");
    private static final Key TIME = new Key("time");
    private static final Key TIMESTAMP = new Key("timestamp");

    /** Names that only {@link JsonRequests} reads. All of them are longer than the names above. */
    private static final Key[] OTHERS = {
        new Key("RequestMethod"), new Key("requestMethod"), new Key("RequestUri"), new Key("requestUri"),
        new Key("absoluteUrl"), new Key("ResponseStatusCode"), new Key("responseStatusCode"),
                new Key("startedDateTime"),
        new Key("loggedDate"), new Key("loggedDateString"), new Key("TimeGenerated")
    };

    private static final int SHORTEST_OTHER = 10;

    private static final int HAS_METHOD = 1;
    private static final int HAS_PATH = 2;
    private static final int HAS_STATUS = 4;
    private static final int HAS_COUNT = 8;
    private static final int HAS_TIME = 16;

    private final Tally tally;
    private final JsonRequests others;
    private final LastDay days = new LastDay();

    private int methodFrom;
    private int methodTo;
    private int pathFrom;
    private int pathTo;
    private int status;
    private long count;
    private int day;
    private int has;

    NdjsonLines(Tally tally) {
        this.tally = tally;
        this.others = new JsonRequests(tally);
    }

    /** The name of a key. A name of at most eight letters is also stored as {@link ByteSearch#eight} reads it. */
    private static final class Key {
        private final byte[] name;
        private final long word;
        private final long mask;

        Key(String text) {
            name = text.getBytes(StandardCharsets.US_ASCII);
            word = ByteSearch.eight(Arrays.copyOf(name, Math.max(8, name.length)), 0);
            mask = name.length >= 8 ? -1L : (1L << (name.length * 8)) - 1;
        }
    }

    @Override
    public void line(byte[] text, int from, int to, long place) {
        if (isFlat(text, from, to) && methodTo > 0 && pathTo > 0) {
            tally.request(text, methodFrom, methodTo, pathFrom, pathTo, status, day, count, 0, place);
        } else {
            others.line(text, from, to, place);
        }
    }

    /**
     * Reads a flat object without escapes. Returns false for every other line, whether it is wrong or only different.
     */
    private boolean isFlat(byte[] text, int from, int to) {
        methodTo = 0;
        pathTo = 0;
        status = 0;
        count = 1;
        day = Days.UNKNOWN;
        has = 0;
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
            int keyEnd = ByteSearch.stringEnd(text, key, to);
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

    /**
     * Reads the value of a key. Returns the index of its end, or a negative number when it does not have the common
     * form.
     */
    private int value(byte[] text, int key, int keyEnd, int from, int to) {
        if (text[from] == '"') {
            int end = ByteSearch.stringEnd(text, from + 1, to);
            return end >= 0 && string(text, key, keyEnd, from + 1, end) ? end + 1 : -1;
        }
        return number(text, key, keyEnd, from, to);
    }

    private boolean string(byte[] text, int key, int keyEnd, int from, int to) {
        // The length alone excludes most keys.
        switch (keyEnd - key) {
            case 6 -> {
                if (is(METHOD, text, key, keyEnd)) {
                    methodFrom = from;
                    methodTo = to;
                    return isFirst(HAS_METHOD);
                }
                return !is(STATUS, text, key, keyEnd);
            }
            case 3, 4, 9 -> {
                if (isPath(text, key, keyEnd)) {
                    pathFrom = from;
                    pathTo = to;
                    return isFirst(HAS_PATH);
                }
                if (isTime(text, key, keyEnd)) {
                    day = days.ofIso(text, from, to);
                    return isFirst(HAS_TIME);
                }
                return true;
            }
            case 5 -> {
                return !is(COUNT, text, key, keyEnd);
            }
            default -> {
                return !isOther(text, key, keyEnd);
            }
        }
    }

    /** A whole number without sign. The other reader parses all other numbers. */
    private int number(byte[] text, int key, int keyEnd, int from, int to) {
        long number = 0;
        int at = from;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            number = number * 10 + (text[at++] - '0');
        }
        int digits = at - from;
        boolean isCommon = digits > 0 && digits <= 15 && (digits == 1 || text[from] != '0');
        return isCommon && number(text, key, keyEnd, number) ? at : -1;
    }

    private boolean number(byte[] text, int key, int keyEnd, long number) {
        if (is(STATUS, text, key, keyEnd)) {
            status = number > 999 ? 0 : (int) number;
            return isFirst(HAS_STATUS);
        }
        if (is(COUNT, text, key, keyEnd)) {
            count = number;
            return number > 0 && isFirst(HAS_COUNT);
        }
        if (isTime(text, key, keyEnd)) {
            day = Days.ofEpoch(number);
            return isFirst(HAS_TIME);
        }
        return !isOther(text, key, keyEnd);
    }

    /** Whether this is the first value of its kind. With two values, the other reader decides which one counts. */
    private boolean isFirst(int kind) {
        boolean first = (has & kind) == 0;
        has |= kind;
        return first;
    }

    private static boolean isPath(byte[] text, int key, int keyEnd) {
        return is(PATH, text, key, keyEnd) || is(URL, text, key, keyEnd) || is(URI, text, key, keyEnd);
    }

    private static boolean isTime(byte[] text, int key, int keyEnd) {
        return is(TIME, text, key, keyEnd) || is(TIMESTAMP, text, key, keyEnd);
    }

    private static boolean isOther(byte[] text, int key, int keyEnd) {
        if (keyEnd - key >= SHORTEST_OTHER) {
            for (Key other : OTHERS) {
                if (is(other, text, key, keyEnd)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(Key key, byte[] text, int from, int to) {
        if (to - from != key.name.length) {
            return false;
        }
        return (from + 8 <= text.length && key.name.length <= 8)
                ? (ByteSearch.eight(text, from) & key.mask) == key.word
                : Arrays.equals(key.name, 0, key.name.length, text, from, to);
    }
}
