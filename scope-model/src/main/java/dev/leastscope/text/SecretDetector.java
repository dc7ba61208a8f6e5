package dev.leastscope.text;

import java.util.Locale;
import java.util.Optional;

/**
 * Detects text that looks like a secret, by the name of its key or by its form. In doubt, a text counts as a secret and
 * is never shown.
 *
 * @since 0.1.0
 */
public final class SecretDetector {
    /** The shortest token. A shorter run of letters and digits is a word or a name. */
    private static final int SHORTEST_TOKEN = 20;

    private static final String[][] BEGINNINGS = {
        {"nyk_", "an API key"},
        {"GOCSPX-", "a client secret"},
        {"AIza", "an API key"},
        {"ya29.", "an access token"},
        {"1//0", "a refresh token"},
        {"ghp_", "an access token"},
        {"github_pat_", "an access token"},
        {"xoxb-", "an access token"},
        {"xoxp-", "an access token"},
        {"sk_live_", "an API key"},
        {"AKIA", "an access key"},
        {"ASIA", "an access key"},
        {"gho_", "an access token"},
        {"ghs_", "an access token"},
        {"glpat-", "an access token"},
        {"sk_test_", "an API key"},
    };

    private static final String[][] KEYS = {
        {"password", "a password"},
        {"passwd", "a password"},
        {"passphrase", "a password"},
        {"pwd", "a password"},
        {"secret", "a client secret"},
        {"apikey", "an API key"},
        {"privatekey", "a private key"},
        {"accesskey", "an access key"},
        {"token", "a token"},
        {"credential", "a credential"},
        {"authorization", "a credential"},
    };

    private SecretDetector() {}

    /** The kind of secret that a value looks like by its form, as {@code an API key}; empty when it looks harmless. */
    public static Optional<String> kindOf(String value) {
        return Optional.ofNullable(shape(value, false));
    }

    /** The kind of secret that a key and its value look like; empty when both look harmless. */
    public static Optional<String> kindOf(String key, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        String name = letters(key);
        String shape = shape(value, name.endsWith("id"));
        if (shape != null) {
            return Optional.of(shape);
        }
        if (isReference(value)) {
            return Optional.empty();
        }
        for (String[] word : KEYS) {
            if (name.contains(word[0])) {
                return Optional.of(word[1]);
            }
        }
        return Optional.empty();
    }

    /** A name of a class, file or folder, with parts masked that begin like tokens. Names can be long and random. */
    public static String withoutTokens(String name) {
        if (name.length() < 16) {
            return name;
        }
        String shown = name;
        for (String[] beginning : BEGINNINGS) {
            for (int at = shown.indexOf(beginning[0]); at >= 0; at = shown.indexOf(beginning[0], at + 1)) {
                int end = tokenEnd(shown, at + beginning[0].length());
                boolean atStart = isTokenStart(shown, at);
                if (atStart && end - at >= beginning[0].length() + 12) {
                    shown = shown.substring(0, at) + Masking.MASK + shown.substring(end);
                }
            }
        }
        return shown;
    }

    /** Whether a value looks like a secret by its form. */
    public static boolean looksSecret(String value) {
        return shape(value, false) != null;
    }

    /** The kind of secret by the form, or null. An identifier can be random without being secret. */
    private static String shape(String value, boolean identifier) {
        String written = value.length() < 5 ? null : WrittenPasswords.kindOf(value);
        if (written != null || value.length() < 12) {
            return written;
        }
        for (String[] beginning : BEGINNINGS) {
            if (hasTokenBeginningWith(value, beginning[0])) {
                return beginning[1];
            }
        }
        if (value.contains("PRIVATE KEY")) {
            return "a private key";
        }
        if (hasKeyOfAws(value)) {
            return "an access key";
        }
        return randomToken(value, identifier);
    }

    private static boolean hasTokenBeginningWith(String value, String beginning) {
        for (int at = value.indexOf(beginning); at >= 0; at = value.indexOf(beginning, at + 1)) {
            boolean atStart = isTokenStart(value, at);
            if (atStart && tokenEnd(value, at + beginning.length()) - at >= beginning.length() + 12) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a value contains a secret access key of AWS: 40 characters of base64 in which letters and digits change
     * often.
     */
    private static boolean hasKeyOfAws(String value) {
        int start = 0;
        while (start + 40 <= value.length()) {
            int end = start;
            int capitals = 0;
            int small = 0;
            int digits = 0;
            while (end < value.length() && isBase64(value.charAt(end))) {
                char c = value.charAt(end);
                capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
                small += c >= 'a' && c <= 'z' ? 1 : 0;
                digits += c >= '0' && c <= '9' ? 1 : 0;
                end++;
            }
            boolean alone = (start == 0 || value.charAt(start - 1) != '.')
                    && (end == value.length() || value.charAt(end) != '.');
            if (end - start == 40
                    && alone
                    && capitals > 4
                    && small > 4
                    && digits > 0
                    && RandomText.isRandom(value, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean isBase64(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '+';
    }

    private static String randomToken(String value, boolean identifier) {
        int i = afterHost(value);
        while (i < value.length()) {
            if (!isTokenCharacter(value.charAt(i))) {
                i++;
                continue;
            }
            int end = tokenEnd(value, i);
            String kind = end - i < SHORTEST_TOKEN ? null : RandomText.kindOf(value, i, end, identifier);
            if (kind != null) {
                return kind;
            }
            i = end;
        }
        return null;
    }

    /** The index after a host name. Host names are public, and clouds create random ones. */
    private static int afterHost(String value) {
        int authority = value.indexOf("://");
        int space = value.indexOf(' ');
        if (authority < 0 && space < 0 && isHostName(value)) {
            return value.length();
        }
        if (authority < 0 || (space >= 0 && space < authority)) {
            return 0;
        }
        int end = authority + 3;
        while (end < value.length() && isOfHost(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character can be in the host of an address, with its user, its port, and placeholders for them. */
    private static boolean isOfHost(char c) {
        return Character.isLetterOrDigit(c) || "-._:@[]{}$%~".indexOf(c) >= 0;
    }

    /**
     * Whether a value is a host name: lower case letters, digits and hyphens between at least two dots, and letters
     * after the last dot.
     */
    private static boolean isHostName(String value) {
        int dots = 0;
        boolean letters = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.') {
                dots++;
                letters = true;
            } else if ((c >= '0' && c <= '9') || c == '-') {
                letters = false;
            } else if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return dots > 1 && letters;
    }

    /** Whether a value is a placeholder for a secret, such as {@code ${NAME}}. */
    private static boolean isReference(String value) {
        String text = value.trim();
        return (text.startsWith("${") && text.endsWith("}")) || (text.startsWith("{{") && text.endsWith("}}"));
    }

    private static boolean isTokenCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_-+=~".indexOf(c) >= 0;
    }

    /**
     * Whether a token can start here. An equals sign can end a token, but more often it is before one:
     * {@code key=token}.
     */
    private static boolean isTokenStart(String value, int at) {
        return at == 0 || value.charAt(at - 1) == '=' || !isTokenCharacter(value.charAt(at - 1));
    }

    private static int tokenEnd(String value, int start) {
        int end = start;
        while (end < value.length() && isTokenCharacter(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The letters of a key, without the separators between its words. */
    private static String letters(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        String lower = key.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
