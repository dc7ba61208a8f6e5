package dev.leastscope.scan.pool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Searches bytes for any of some texts, in one pass. It searches only for the first characters of the texts, all with
 * the same length, the window. Each window of nine bytes contains seven triples of bytes, so the search examines only
 * every seventh triple. Most of those are in no text. No step depends on the previous one, which makes it twice as fast
 * as a search with computed jumps. Immutable.
 *
 * @since 0.1.0
 */
public final class ByteTextSearch {
    /** The size of the table, a power of two. The table must fit into the first-level cache together with the bytes. */
    private static final int TRIPLES = 1 << 13;

    /** The longest window. It contains as many triples as a byte of the table has bits. */
    private static final int LONGEST_WINDOW = 10;

    private final byte[][] texts;
    private final int window;
    /** By the hash of a triple: a bit for each offset in the window at which a text contains the triple. */
    private final byte[] places = new byte[TRIPLES];
    /** The distance to a second triple that must be in the same text; 0 when the window is too short for two. */
    private final int reach;
    /** The offsets of triples before the second triple, and of triples after it. */
    private final int ahead;

    private final int behind;

    private ByteTextSearch(byte[][] texts, int window) {
        this.texts = texts;
        this.window = window;
        this.reach = window < 6 ? 0 : 2;
        this.ahead = (1 << Math.max(0, window - 2 - reach)) - 1;
        this.behind = ~ahead;
        for (byte[] text : texts) {
            for (int place = 0; place <= window - 3; place++) {
                places[triple(text, place)] |= (byte) (1 << place);
            }
        }
    }

    /**
     * Creates a search for these texts.
     *
     * @param texts the texts, none of them empty; class files contain them as UTF-8
     */
    public static ByteTextSearch of(Collection<String> texts) {
        byte[][] all = new byte[texts.size()][];
        int window = LONGEST_WINDOW;
        int count = 0;
        for (String text : texts) {
            all[count] = text.getBytes(StandardCharsets.UTF_8);
            window = Math.min(window, all[count].length);
            count++;
        }
        if (count == 0 || window == 0) {
            throw new IllegalArgumentException("needles are texts of at least one character");
        }
        return new ByteTextSearch(all, window);
    }

    /** Whether {@code bytes[from, to)} contains any of the texts. */
    public boolean anyIn(byte[] bytes, int from, int to) {
        return next(bytes, from, to) < to;
    }

    /** Whether a complete text is at an offset. */
    boolean isAt(byte[] bytes, int begin, int to) {
        for (byte[] text : texts) {
            if (begin + text.length <= to && Arrays.equals(text, 0, text.length, bytes, begin, begin + text.length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code to} cuts off a text that begins at an offset, so that more bytes are needed. */
    boolean isCut(byte[] bytes, int begin, int to) {
        for (byte[] text : texts) {
            if (begin + text.length > to && Arrays.equals(text, 0, to - begin, bytes, begin, to)) {
                return true;
            }
        }
        return false;
    }

    /** The offset of the first text in {@code bytes[from, to)}; {@code to} for none. */
    int next(byte[] bytes, int from, int to) {
        int at = search(bytes, from, to);
        while (at < 0) {
            int begin = ~at;
            if (isAt(bytes, begin, to)) {
                return begin;
            }
            at = search(bytes, begin + 1, to);
        }
        return to;
    }

    /**
     * Searches for the beginnings of the texts, as long as the window.
     *
     * @return {@code ~offset} of the first one; or, not negative, the offset to continue with when there are more bytes
     */
    int search(byte[] bytes, int from, int to) {
        int last = window - 3;
        if (last < 0) {
            return searchEach(bytes, from, to);
        }
        int end = to - 2 - reach;
        int at = candidate(bytes, from + last, end);
        while (at < end) {
            int begin = begin(bytes, at, to);
            if (begin >= 0) {
                return ~begin;
            }
            at = candidate(bytes, at + last + 1, end);
        }
        // The last few offsets, and those where a text began that needs more bytes.
        return searchEach(bytes, Math.max(from, Math.min(at - last, to - window + 1)), to);
    }

    /**
     * The next triple that can be in a text; {@code end} or more for none. This is the hot loop of a scan. It is small,
     * because the JVM compiles it while the scan runs.
     */
    private int candidate(byte[] bytes, int from, int end) {
        byte[] table = places;
        int step = window - 2;
        int at = from;
        while (at < end) {
            int here = table[triple(bytes, at)];
            if (here != 0 && isCandidate(bytes, at, here)) {
                return at;
            }
            at += step;
        }
        return at;
    }

    /** Whether a triple nearby is in the same text, too. Few candidates pass this test. */
    private boolean isCandidate(byte[] bytes, int at, int here) {
        int next = places[triple(bytes, at + reach)] >> reach & ahead;
        int before = places[triple(bytes, at - reach)] << reach & behind;
        return (here & (next | before)) != 0;
    }

    /** The first offset at which a matching text with the triple begins; -1 for none. */
    private int begin(byte[] bytes, int at, int to) {
        int candidates = places[triple(bytes, at)];
        for (int place = window - 3; place >= 0; place--) {
            int begin = at - place;
            if ((candidates >> place & 1) != 0 && begin + window <= to && anyBegins(bytes, begin)) {
                return begin;
            }
        }
        return -1;
    }

    /** Searches each offset. Used for a few offsets, and for texts of one or two bytes. */
    private int searchEach(byte[] bytes, int from, int to) {
        int at = from;
        while (at + window <= to) {
            if ((window < 3 || (places[triple(bytes, at)] & 1) != 0) && anyBegins(bytes, at)) {
                return ~at;
            }
            at++;
        }
        return at;
    }

    private boolean anyBegins(byte[] bytes, int at) {
        for (byte[] text : texts) {
            int same = 0;
            while (same < window && text[same] == bytes[at + same]) {
                same++;
            }
            if (same == window) {
                return true;
            }
        }
        return false;
    }

    private static int triple(byte[] bytes, int at) {
        return (31 * (31 * bytes[at] + bytes[at + 1]) + bytes[at + 2]) & (TRIPLES - 1);
    }
}
