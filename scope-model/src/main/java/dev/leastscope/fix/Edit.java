package dev.leastscope.fix;

/**
 * A change of a text: a range and its replacement.
 *
 * @param start the first character to remove, in UTF-16 units from 0
 * @param end the position after the last character to remove; equal to {@code start} for an insertion
 * @param text the replacement; empty for a removal
 * @since 0.1.0
 */
public record Edit(int start, int end, String text) implements Comparable<Edit> {
    /** Creates an edit. A range that ends before it starts is an {@link IllegalArgumentException}. */
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    static Edit remove(int start, int end) {
        return new Edit(start, end, "");
    }

    /** Orders by start, then by end, so that an insertion comes before a change with the same start. */
    @Override
    public int compareTo(Edit other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
