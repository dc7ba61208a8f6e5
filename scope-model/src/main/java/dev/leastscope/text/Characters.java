package dev.leastscope.text;

/**
 * What a character does to those who look at it: some show as nothing, turn the reading direction or command a terminal.
 *
 * @since 0.1.0
 */
public final class Characters {
    /** What stands in the place of half a surrogate pair. */
    public static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Whether a character is a control, a line separator, a reading-direction mark or another that shows as nothing. */
    public static boolean isHidden(int c) {
        if (c >= 0x20 && c < 0x7F) {
            return false;
        }
        return c <= 0x9F
                || c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    /** {@code \}{@code u} and four hexadecimal digits. */
    public static String escape(int c) {
        char[] escape = {'\\', 'u', digit(c >> 12), digit(c >> 8), digit(c >> 4), digit(c)};
        return new String(escape);
    }

    private static char digit(int value) {
        return "0123456789abcdef".charAt(value & 0xF);
    }

    /** Whether a whole surrogate pair begins here. */
    public static boolean isPairAt(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    /** The string with halves of surrogate pairs replaced by U+FFFD, so that it can be written as UTF-8. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder safe = new StringBuilder(text);
        for (int i = 0; i < safe.length(); i++) {
            if (Character.isSurrogate(safe.charAt(i))) {
                if (isPairAt(safe, i)) {
                    i++;
                } else {
                    safe.setCharAt(i, REPLACEMENT);
                }
            }
        }
        return safe.toString();
    }
}
