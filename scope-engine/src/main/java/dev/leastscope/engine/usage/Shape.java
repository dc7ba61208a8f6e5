package dev.leastscope.engine.usage;

/** Shows the structure of a line without its letters and digits. */
final class Shape {
    private static final int LONGEST = 60;

    private Shape() {}

    /**
     * The structure: letters become {@code a}, digits {@code 0}, and runs of them one character. Characters that are
     * not ASCII become {@code ?}.
     */
    static String of(byte[] text, int from, int to) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        for (int i = from; i < to && shape.length() < LONGEST; i++) {
            char shown = shown(text[i]);
            if (shown != last || (shown != 'a' && shown != '0' && shown != '?')) {
                shape.append(shown);
            }
            last = shown;
        }
        return shape.length() == 0 ? "empty" : shape.toString();
    }

    private static char shown(byte c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return 'a';
        }
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c >= ' ' && c < 0x7F ? (char) c : '?';
    }
}
