package dev.leastscope.text;

/**
 * Writes strings as YAML scalars in one line. The result is the same string in YAML 1.1 and YAML 1.2.
 *
 * @since 0.1.0
 */
public final class YamlScalar {
    /** Plain scalars that YAML 1.1 or 1.2 reads as null, as truth values or as numbers. */
    private static final String[] NO_STRINGS = {
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"
    };

    private YamlScalar() {}

    /**
     * The string without quotes where every YAML reader takes it for a string, else in double quotes. Many readers give
     * {@code yes}, {@code null} and {@code 1e3} another type. Characters outside plain ASCII are escaped.
     */
    public static String quoted(String value) {
        if (isPlain(value)) {
            return value;
        }
        StringBuilder quoted = new StringBuilder(value.length() + 8).append('"');
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c >= ' ' && c <= '~') {
                quoted.append((char) c);
            } else {
                quoted.append(Characters.escape(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(String value) {
        if (value.isEmpty() || !isLetter(value.charAt(0))) {
            return false;
        }
        for (String word : NO_STRINGS) {
            if (word.equalsIgnoreCase(value)) {
                return false;
            }
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean harmless = isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == '/';
            boolean inAddress = c == ':' && i + 1 < value.length() && value.charAt(i + 1) == '/';
            if (!harmless && !inAddress) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
