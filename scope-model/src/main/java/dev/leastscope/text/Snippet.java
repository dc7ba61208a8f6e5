package dev.leastscope.text;

import java.util.List;

/**
 * The line of a place with a caret under it. It shows the parts that the {@link Disclosure} allows. Of the other parts
 * it shows only spaces and brackets, and stars for all other characters.
 *
 * @since 0.1.0
 */
public final class Snippet {
    private static final String STRUCTURE = " -[]{},:?|>\"'";

    private final StringBuilder shown = new StringBuilder(128);
    private int length;
    private int caret = -1;
    private int caretEnd = -1;

    private Snippet() {}

    /**
     * Draws a snippet.
     *
     * @param source the text
     * @param place a place in it
     * @param width the number of columns to mark
     * @param disclosure the parts of the text that may be shown
     * @return two lines without a final line end; empty when the place has no line or only stars would be shown
     */
    public static String of(SourceText source, Location place, int width, Disclosure disclosure) {
        if (place.line() < 1 || place.line() > source.lines()) {
            return "";
        }
        String line = source.line(place.line());
        Snippet snippet = new Snippet();
        snippet.draw(line, disclosure.spans(place.line(), line), place.column(), place.column() + Math.max(1, width));
        if (snippet.shown.toString().trim().equals(Masking.MASK)) {
            return "";
        }
        return snippet.framed(place.line(), place.column() > 0);
    }

    private void draw(String line, List<Disclosure.Span> spans, int from, int to) {
        int[] characters = line.codePoints().toArray();
        int column = 1;
        int next = 0;
        while (column <= characters.length) {
            while (next < spans.size() && spans.get(next).start() < column) {
                next++;
            }
            Disclosure.Span span = next < spans.size() && spans.get(next).start() == column ? spans.get(next) : null;
            int end = column + 1;
            if (span != null) {
                end = Math.max(end, Math.min(span.end(), characters.length + 1));
            } else if (!isStructure(characters[column - 1])) {
                // This text was not parsed: it is a comment, or it follows an error. It can contain a secret.
                end = characters.length + 1;
            }
            boolean masked = span == null ? end > column + 1 || !isStructure(characters[column - 1]) : !span.shown();
            if (masked) {
                mark(from < end && from >= column, column < to && to <= end, Masking.MASK.length());
                shown.append(Masking.MASK);
            } else {
                for (int i = column; i < end; i++) {
                    mark(from == i, to == i + 1, 1);
                    append(characters[i - 1]);
                }
            }
            column = end;
        }
        caret = caret < 0 ? length : caret;
        caretEnd = Math.max(caret + 1, caretEnd < 0 ? Math.min(length, caret + 1) : caretEnd);
    }

    private void mark(boolean begins, boolean ends, int columns) {
        if (begins) {
            caret = length;
        }
        length += columns;
        if (ends) {
            caretEnd = length;
        }
    }

    private void append(int c) {
        shown.appendCodePoint(c == '\t' ? ' ' : isShown(c) ? c : Characters.REPLACEMENT);
    }

    private static boolean isShown(int c) {
        return !Characters.isHidden(c) && !(c <= 0xFFFF && Character.isSurrogate((char) c));
    }

    private static boolean isStructure(int c) {
        return c == '\t' || STRUCTURE.indexOf(c) >= 0;
    }

    private String framed(int line, boolean withCaret) {
        String number = Integer.toString(line);
        int start = Math.max(0, Math.min(caret - Limits.SNIPPET_COLUMNS / 2, length - Limits.SNIPPET_COLUMNS));
        int end = Math.min(length, start + Limits.SNIPPET_COLUMNS);
        StringBuilder out = new StringBuilder(256);
        out.append("  ").append(number).append(" | ");
        out.append(start > 0 ? "…" : "");
        out.append(shown, shown.offsetByCodePoints(0, start), shown.offsetByCodePoints(0, end));
        out.append(end < length ? "…" : "");
        if (withCaret) {
            out.append("\n  ").append(" ".repeat(number.length())).append(" | ");
            out.append(" ".repeat(caret - start + (start > 0 ? 1 : 0))).append('^');
            out.append("~".repeat(Math.max(0, Math.min(caretEnd, end) - caret - 1)));
        }
        return out.toString();
    }
}
