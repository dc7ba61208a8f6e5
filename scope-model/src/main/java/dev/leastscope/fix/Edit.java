package dev.leastscope.fix;

/**
 * A change of a text: a range and what takes its place.
 *
 * @param start the first character that goes, in UTF-16 units from 0
 * @param end behind the last character that goes; equal to {@code start} for an insertion
 * @param text what is written instead; empty for a removal
 * @since 0.1.0
 */
public record Edit(int start, int end, String text) implements Comparable<Edit> {
    /** Refuses a range that ends before it starts. */
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    static Edit remove(int start, int end) {
        return new Edit(start, end, "");
    }

    /** Orders by start, then by end: an insertion comes before a change that starts at the same place. */
    @Override
    public int compareTo(Edit other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
