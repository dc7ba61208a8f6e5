package dev.leastscope.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a message. Messages put names between backticks, and formats that support it show them as code. Text in a
 * name can end only its own piece.
 *
 * @param text the piece
 * @param isCode whether it was between backticks
 * @since 0.1.0
 */
public record Prose(String text, boolean isCode) {
    /** The pieces of a message. A message with an odd number of backticks is one plain piece. */
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
