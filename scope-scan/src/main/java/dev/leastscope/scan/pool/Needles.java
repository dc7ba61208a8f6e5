package dev.leastscope.scan.pool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Finds whether bytes hold any of some texts, in one pass. The pass looks at pairs of bytes: most pairs stand in no text,
 * and the search goes on behind them (the search of Wu and Manber, with a window as long as the shortest text). Immutable.
 *
 * @since 0.1.0
 */
public final class Needles {
    private static final int PAIRS = 1 << 14;

    private final byte[][] texts;
    private final int window;
    /** How far to go on when a pair ends the window; 0 when a text may stand there. */
    private final byte[] shifts = new byte[PAIRS];
    /** Whether a text begins with a pair. */
    private final boolean[] heads = new boolean[PAIRS];

    private Needles(byte[][] texts, int window) {
        this.texts = texts;
        this.window = window;
        Arrays.fill(shifts, (byte) (window - 1));
        for (byte[] text : texts) {
            heads[pair(text[0], text[1])] = true;
            for (int end = 1; end < window; end++) {
                int pair = pair(text[end - 1], text[end]);
                shifts[pair] = (byte) Math.min(shifts[pair], window - 1 - end);
            }
        }
    }

    /**
     * The needles for these texts.
     *
     * @param texts what to look for; ASCII, none shorter than two characters
     */
    public static Needles of(Collection<String> texts) {
        byte[][] all = new byte[texts.size()][];
        int shortest = Byte.MAX_VALUE;
        int count = 0;
        for (String text : texts) {
            all[count] = text.getBytes(StandardCharsets.US_ASCII);
            shortest = Math.min(shortest, all[count].length);
            count++;
        }
        if (count == 0 || shortest < 2) {
            throw new IllegalArgumentException("needles are texts of at least two characters");
        }
        return new Needles(all, shortest);
    }

    /** Whether any text stands in {@code bytes[from, to)}. */
    public boolean anyIn(byte[] bytes, int from, int to) {
        int at = search(bytes, from, to);
        while (at < 0) {
            int begin = ~at;
            for (byte[] text : texts) {
                if (begin + text.length <= to
                        && Arrays.equals(text, 0, text.length, bytes, begin, begin + text.length)) {
                    return true;
                }
            }
            at = search(bytes, begin + 1, to);
        }
        return false;
    }

    /**
     * Searches for the beginnings of the texts, each as long as the shortest text. The hot loop of a scan.
     *
     * @return {@code ~place} of the first one; or, not negative, where to go on when there are more bytes
     */
    int search(byte[] bytes, int from, int to) {
        int last = window - 1;
        int end = from + last;
        while (end < to) {
            int shift = shifts[pair(bytes[end - 1], bytes[end])];
            if (shift == 0) {
                if (heads[pair(bytes[end - last], bytes[end - last + 1])] && anyBegins(bytes, end - last)) {
                    return ~(end - last);
                }
                shift = 1;
            }
            end += shift;
        }
        return end - last;
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

    private static int pair(byte first, byte second) {
        return ((first & 0x7f) << 7) | (second & 0x7f);
    }
}
