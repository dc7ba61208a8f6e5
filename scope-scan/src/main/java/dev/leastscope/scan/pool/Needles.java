package dev.leastscope.scan.pool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds whether bytes hold any of some texts, in one pass that looks at about every fifth byte (Horspool's search over a
 * set). Immutable.
 *
 * @since 0.1.0
 */
public final class Needles {
    /** The texts whose window ends with a byte; null for the many bytes that end none. */
    private final byte[][][] endingWith = new byte[256][][];

    private final int window;
    private final byte[] shifts = new byte[256];

    private Needles(List<byte[]> texts) {
        int shortest = 127;
        for (byte[] text : texts) {
            shortest = Math.min(shortest, text.length);
        }
        this.window = shortest;
        for (byte[] text : texts) {
            int end = text[shortest - 1] & 0xff;
            endingWith[end] = endingWith[end] == null
                    ? new byte[][] {text}
                    : Stream.concat(Stream.of(endingWith[end]), Stream.of(text)).toArray(byte[][]::new);
        }
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
        int stop = to - window;
        while (at <= stop) {
            int end = bytes[at + last] & 0xff;
            byte[][] candidates = endingWith[end];
            if (candidates != null && anyMatches(candidates, bytes, at, to)) {
                return true;
            }
            at += shifts[end];
        }
        return false;
    }

    private static boolean anyMatches(byte[][] candidates, byte[] bytes, int at, int to) {
        for (byte[] text : candidates) {
            if (text[0] == bytes[at] && matches(text, bytes, at, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] text, byte[] bytes, int at, int to) {
        return at + text.length <= to && Arrays.equals(text, 0, text.length, bytes, at, at + text.length);
    }
}
