package dev.leastscope.scan.pool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds whether bytes hold any of some texts, in one pass that looks at about every fifth byte (Horspool's search over a
 * set). Immutable.
 *
 * @since 0.1.0
 */
public final class Needles {
    private final byte[][] texts;
    private final int window;
    private final byte[] shifts = new byte[256];

    private Needles(List<byte[]> texts) {
        this.texts = texts.toArray(byte[][]::new);
        int shortest = 127;
        for (byte[] text : texts) {
            shortest = Math.min(shortest, text.length);
        }
        this.window = shortest;
        Arrays.fill(shifts, (byte) shortest);
        for (byte[] text : texts) {
            for (int i = 0; i < shortest - 1; i++) {
                int shift = shortest - 1 - i;
                shifts[text[i] & 0xff] = (byte) Math.min(shifts[text[i] & 0xff], shift);
            }
        }
    }

    /**
     * The needles for these texts.
     *
     * @param texts what to look for; ASCII, none empty
     */
    public static Needles of(Collection<String> texts) {
        if (texts.isEmpty() || texts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("needles are texts of at least one character");
        }
        return new Needles(texts.stream()
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .toList());
    }

    /** Whether any text stands in {@code bytes[from, to)}. */
    public boolean anyIn(byte[] bytes, int from, int to) {
        int last = window - 1;
        int at = from;
        int end = to - window;
        while (at <= end) {
            for (byte[] text : texts) {
                if (text[last] == bytes[at + last] && matches(text, bytes, at, to)) {
                    return true;
                }
            }
            at += shifts[bytes[at + last] & 0xff];
        }
        return false;
    }

    private static boolean matches(byte[] text, byte[] bytes, int at, int to) {
        return at + text.length <= to && Arrays.equals(text, 0, text.length, bytes, at, at + text.length);
    }
}
