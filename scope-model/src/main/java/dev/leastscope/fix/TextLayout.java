package dev.leastscope.fix;

/** Lines, line ends and comments of a YAML text, as the edits need them. All places are UTF-16 indexes. */
final class TextLayout {
    private final String text;

    TextLayout(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Where the line of a character starts. */
    int lineStart(int at) {
        int start = at;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line of a character ends, its line end not counted. */
    int lineEnd(int at) {
        int end = at;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line starts; the length of the text behind the last line. */
    int nextLine(int at) {
        int end = lineEnd(at);
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** Whether a value that starts and ends here lies in one line. */
    boolean isOneLine(int start, int end) {
        return lineEnd(start) >= end;
    }

    /** The white space before the first character of a line that holds {@code at}. */
    String indentation(int at) {
        int start = lineStart(at);
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return text.substring(start, end);
    }

    /** How many characters stand before this one in its line. */
    int column(int at) {
        return at - lineStart(at);
    }

    /** The line end to write behind the line of a character: that of the line itself, else of the line before, else LF. */
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

    /** Whether only white space stands between two places. */
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
     * The place of a punctuation mark between two values, comments skipped.
     *
     * @return -1 when it is not there
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
