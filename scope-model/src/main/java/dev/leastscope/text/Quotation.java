package dev.leastscope.text;

/**
 * Quotes a name in a message, so that it cannot break the line, turn it around, or give a secret away.
 *
 * @since 0.1.0
 */
public final class Quotation {
    private Quotation() {}

    /** The name in single quotes, hidden characters written out, cut when long, masked when it looks secret. */
    public static String of(String name) {
        if (SecretDetector.looksSecret(name)) {
            return "'" + Masking.MASK + "'";
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
            SafeText.append(c, quoted);
        }
        return quoted.append('\'').toString();
    }
}
