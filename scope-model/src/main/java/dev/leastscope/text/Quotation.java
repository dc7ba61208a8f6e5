package dev.leastscope.text;

/**
 * Quotes a name in a message. The name cannot break the line, change the reading direction, or reveal a secret.
 *
 * @since 0.1.0
 */
public final class Quotation {
    private Quotation() {}

    /** The name in single quotes. Hidden characters are escaped, a long name is cut, and a secret is masked. */
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
