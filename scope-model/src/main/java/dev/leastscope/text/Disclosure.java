package dev.leastscope.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a text that a snippet may show: keys, and the values of known keys. It is computed when the first
 * problem is reported.
 *
 * @since 0.1.0
 */
public final class Disclosure {
    /** A part of a line, by columns from 1. The end is exclusive. */
    record Span(int start, int end, boolean shown) {}

    private final KnownKeys keys;
    private final Map<Integer, List<Span>> byLine = new HashMap<>();

    private Disclosure(KnownKeys keys) {
        this.keys = keys;
    }

    /**
     * Marks the parts of a tree that may be shown.
     *
     * @param file the file; parts of other files are ignored
     * @param tree the tree that was read; null when nothing was read
     * @param keys the keys whose values may be shown
     */
    public static Disclosure of(String file, Tree tree, KnownKeys keys) {
        Disclosure disclosure = new Disclosure(keys);
        if (tree != null) {
            disclosure.mark(file, tree, tree instanceof Tree.Mapping || keys == KnownKeys.ALL);
        }
        return disclosure;
    }

    private void mark(String file, Tree tree, boolean shown) {
        if (tree instanceof Tree.Scalar scalar) {
            add(file, scalar, shown);
        } else if (tree instanceof Tree.Sequence sequence) {
            for (Tree item : sequence.items()) {
                mark(file, item, shown);
            }
        } else if (tree instanceof Tree.Mapping mapping) {
            for (Tree.Entry entry : mapping.entries().values()) {
                String key = entry.key().text();
                add(file, entry.key(), true);
                boolean secret = entry.value() instanceof Tree.Scalar value
                        && SecretDetector.kindOf(key, value.text()).isPresent();
                mark(file, entry.value(), shown && keys.contains(key) && !secret);
            }
        }
    }

    private void add(String file, Tree.Scalar scalar, boolean shown) {
        Location place = scalar.location();
        if (scalar.width() == 0 || place.column() == 0 || !place.file().equals(file)) {
            return;
        }
        List<Span> spans = byLine.get(place.line());
        if (spans == null) {
            spans = new ArrayList<>();
            byLine.put(place.line(), spans);
        }
        boolean harmless = !SecretDetector.looksSecret(scalar.text());
        spans.add(new Span(place.column(), place.column() + scalar.width(), shown && harmless));
    }

    /** The parts of a line, from left to right. */
    List<Span> spans(int number, String line) {
        List<Span> spans = byLine.get(number);
        if (spans != null) {
            spans.sort((a, b) -> Integer.compare(a.start, b.start));
            return spans;
        }
        return guess(line);
    }

    /** The parts of a line that the parser did not finish: its first word, when it is a known key, and the rest. */
    private List<Span> guess(String line) {
        int start = 0;
        while (start < line.length() && " \t-".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.length() && isWord(line.charAt(end))) {
            end++;
        }
        String key = line.substring(start, end);
        String value = line.substring(Math.min(line.length(), end + 1));
        if (end == start
                || end == line.length()
                || line.charAt(end) != ':'
                || !keys.contains(key)
                || value.indexOf('#') >= 0) {
            return List.of();
        }
        boolean harmless = SecretDetector.kindOf(key, value).isEmpty();
        int columns = line.codePointCount(0, line.length());
        return List.of(
                new Span(start + 1, end + 1, true),
                new Span(end + 1, end + 2, true),
                new Span(end + 2, columns + 1, harmless));
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.".indexOf(c) >= 0;
    }
}
