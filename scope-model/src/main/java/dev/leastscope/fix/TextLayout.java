package dev.leastscope.fix;

/** Finds lines, line ends and comments in a YAML text. All positions are UTF-16 indexes. */
final class TextLayout {
    private final String text;

    TextLayout(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The start of the line of a character. */
    int lineStart(int at) {
        int start = at;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The end of the line of a character, before its line end. */
    int lineEnd(int at) {
        int end = at;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The start of the next line; the length of the text after the last line. */
    int nextLine(int at) {
        int end = lineEnd(at);
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** Whether a range is within one line. */
    boolean isOneLine(int start, int end) {
        return lineEnd(start) >= end;
    }

    /** The white space at the start of the line that contains {@code at}. */
    String indentation(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return text.substring(start, end);
    }

    /** The number of characters before this one in its line. */
    int column(int at) {
        return at - lineStart(at);
    }

    /**
     * The line end to write after the line of a character: that of the line, otherwise that of the line before, otherwise LF.
     */
    String lineBreak(int at) {
        int end = lineEnd(at);
        if (end == text.length()) {
            int start = lineStart(at);
            if (start == 0) {
                return "\n";
            }
            return start > 1 && text.charAt(start - 2) == '\r' && text.charAt(start - 1) == '\n'
                    ? "\r\n"
                    : String.valueOf(text.charAt(start - 1));
        }
        return text.startsWith("\r\n", end) ? "\r\n" : String.valueOf(text.charAt(end));
    }

    /** Whether only white space is between two positions. */
    boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && !isLineEnd(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The position of a punctuation mark between two values, outside comments.
     *
     * @return the position; -1 when there is none
     */
    int find(char mark, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == mark) {
                return i;
            }
            i = c == '#' ? lineEnd(i) : i + 1;
        }
        return -1;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
