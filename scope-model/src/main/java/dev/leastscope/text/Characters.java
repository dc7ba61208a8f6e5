package dev.leastscope.text;

/**
 * Classifies characters that can mislead a reader: invisible ones, and those that change the reading direction or
 * control a terminal.
 *
 * @since 0.1.0
 */
public final class Characters {
    /** The replacement for half of a surrogate pair. */
    public static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * Whether a character is invisible or changes how its neighbours appear: controls, line and paragraph separators,
     * reading directions, formats, tags (U+E0000 to U+E0FFF), fillers, and code points that are not characters. The
     * complete product uses this definition: such a character is refused in a manifest and escaped in every output.
     *
     * <p>The ranges are those of Unicode 16 with the general categories Cc, Cf, Zl and Zp or the property
     * Default_Ignorable_Code_Point. They are listed here so that every JDK gives the same answer. The variation
     * selectors U+FE00 to U+FE0F are left out, because they only select a form of the character before them. For halves
     * of surrogate pairs see {@link #isPairAt}.
     *
     * @param c a code point
     */
    public static boolean isHidden(int c) {
        if (c < 0x7F) {
            return c < 0x20;
        }
        if (c < 0x300) {
            return c <= 0x9F || c == 0xAD;
        }
        if (c < 0x2000) {
            return isHiddenLetter(c);
        }
        if (c <= 0xFFFF) {
            return (c >= 0x200B && c <= 0x200F)
                    || (c >= 0x2028 && c <= 0x202E)
                    || (c >= 0x2060 && c <= 0x206F)
                    || c == 0x3164
                    || (c >= 0xFDD0 && c <= 0xFDEF)
                    || c == 0xFEFF
                    || c == 0xFFA0
                    || (c >= 0xFFF0 && c <= 0xFFFB)
                    || c >= 0xFFFE;
        }
        return (c >= 0xE0000 && c <= 0xE0FFF)
                || (c & 0xFFFE) == 0xFFFE
                || c == 0x110BD
                || c == 0x110CD
                || (c >= 0x13430 && c <= 0x1343F)
                || (c >= 0x1BCA0 && c <= 0x1BCA3)
                || (c >= 0x1D173 && c <= 0x1D17A);
    }

    /** Whether a code point is a filler, a joiner or a number sign inside the range of a living script. */
    private static boolean isHiddenLetter(int c) {
        return c == 0x34F
                || (c >= 0x600 && c <= 0x605)
                || c == 0x61C
                || c == 0x6DD
                || c == 0x70F
                || c == 0x890
                || c == 0x891
                || c == 0x8E2
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F);
    }

    /**
     * The escape {@code \}{@code u} with four hexadecimal digits. Above U+FFFF it is {@code \}{@code U} with eight, as
     * in YAML, C and Python.
     */
    public static String escape(int c) {
        StringBuilder escape = new StringBuilder(10).append(c > 0xFFFF ? "\\U" : "\\u");
        for (int shift = c > 0xFFFF ? 28 : 12; shift >= 0; shift -= 4) {
            escape.append(digit(c >> shift));
        }
        return escape.toString();
    }

    private static char digit(int value) {
        return "0123456789abcdef".charAt(value & 0xF);
    }

    /** Whether a complete surrogate pair begins here. */
    public static boolean isPairAt(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    /** The string, with halves of surrogate pairs replaced by U+FFFD, so that it can be encoded in UTF-8. */
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
