package dev.leastscope.report;

/**
 * Makes strings of unknown origin fit for people's eyes. Class names, file names and scopes come from files that
 * others wrote: they can hold terminal commands, line breaks, reading-direction marks and halves of characters.
 *
 * @since 0.1.0
 */
public final class SafeText {
    private static final char REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /**
     * The string with everything that is not to be seen written out ({@code \u001b}), on one line. The most formats
     * escape further characters of their own on top.
     */
    public static String visible(String text) {
        int first = firstUnsafe(text);
        if (first < 0) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        safe.append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                safe.append("\\n");
            } else if (c == '\t') {
                safe.append(' ');
            } else if (isHidden(c)) {
                safe.append(escape(c));
            } else if (Character.isSurrogate(c)) {
                if (isPairAt(text, i)) {
                    safe.append(c).append(text.charAt(++i));
                } else {
                    safe.append(REPLACEMENT);
                }
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /**
     * As {@link #visible}, for lines that a build server reads: {@code ::error::} and {@code ##[command]} are commands
     * to some of them, wherever in a log they stand, so the pairs of signs are parted.
     */
    public static String logged(String text) {
        String safe = visible(text);
        return parted(parted(safe, "::", ": :"), "##", "# #");
    }

    private static String parted(String text, String pair, String apart) {
        String result = text;
        while (result.contains(pair)) {
            result = result.replace(pair, apart);
        }
        return result;
    }

    /** The string with halves of surrogate pairs replaced by U+FFFD, so that it can be written as UTF-8. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPairAt(text, i)) {
                    return repaired(text);
                }
                i++;
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

    private static boolean isPairAt(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static int firstUnsafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly every character of nearly every report.
            if (c >= 0x20 && c < 0x7F) {
                continue;
            }
            if (isHidden(c) || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

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
}
