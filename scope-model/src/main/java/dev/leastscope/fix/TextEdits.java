package dev.leastscope.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Applies edits to a text. */
final class TextEdits {
    private TextEdits() {}

    /** Whether two of the edits change the same character. Insertions at the same position do not overlap. */
    static boolean overlap(List<Edit> edits) {
        List<Edit> sorted = sorted(edits);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start() < sorted.get(i - 1).end()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text with the edits applied. Insertions at the same position are written in the given order.
     *
     * @throws IllegalArgumentException when two edits overlap, or one is outside the text
     */
    static String apply(String text, List<Edit> edits) {
        if (overlap(edits)) {
            throw new IllegalArgumentException("edits overlap");
        }
        StringBuilder result = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Edit edit : sorted(edits)) {
            result.append(text, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return result.append(text, at, text.length()).toString();
    }

    /** The edits in the order of the text. Insertions at the same position keep their order. */
    static List<Edit> sorted(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        // The sort is stable, so insertions at the same position keep their order.
        Collections.sort(sorted);
        return sorted;
    }
}
