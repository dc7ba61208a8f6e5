package dev.leastscope.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a message. Messages put names between backticks; formats that can show code do, and nothing in a name can
 * do more than end its own piece.
 *
 * @param text the piece
 * @param isCode whether it stood between backticks
 * @since 0.1.0
 */
public record Prose(String text, boolean isCode) {
    /** The pieces of a message. Where the backticks do not pair, all is one plain piece. */
    public static List<Prose> of(String message) {
        List<Prose> pieces = new ArrayList<>();
        boolean isCode = false;
        int start = 0;
        for (int end = message.indexOf('`'); end >= 0; end = message.indexOf('`', start)) {
            if (end > start) {
                pieces.add(new Prose(message.substring(start, end), isCode));
            }
            isCode = !isCode;
            start = end + 1;
        }
        if (isCode) {
            return List.of(new Prose(message, false));
        }
        if (start < message.length()) {
            pieces.add(new Prose(message.substring(start), false));
        }
        return List.copyOf(pieces);
    }
}
