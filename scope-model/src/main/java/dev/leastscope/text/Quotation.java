package dev.leastscope.text;

/**
 * Quotes a name in a message, so that it cannot break the line, turn it around, or give a secret away.
 *
 * @since 0.1.0
 */
public final class Quotation {
    private Quotation() {}

    /** The name in single quotes, control characters as {@code \\uXXXX}, cut when long, masked when it looks secret. */
    public static String of(String name) {
        if (SecretDetector.looksSecret(name)) {
            return "'***'";
        }
        StringBuilder quoted = new StringBuilder(name.length() + 2).append('\'');
        int count = 0;
        for (int i = 0; i < name.length(); ) {
            if (count++ == Limits.QUOTED_LENGTH) {
                quoted.append('…');
                break;
            }
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            appendVisible(quoted, c);
        }
        return quoted.append('\'').toString();
    }

    static void appendVisible(StringBuilder out, int c) {
        if (isVisible(c)) {
            out.appendCodePoint(c);
            return;
        }
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0000", 0, Math.max(0, 4 - hex.length())).append(hex);
    }

    /** Whether a character shows and leaves its neighbours where they are. */
    static boolean isVisible(int c) {
        if (c < 0x7F) {
            return c >= 0x20;
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }
}
