package dev.leastscope.text;

import java.util.Locale;

/**
 * Makes a text of unknown origin safe to show. Secrets, personal addresses and ids are masked. Characters that are
 * invisible or change the reading direction are escaped. The result is one line.
 *
 * @since 0.1.0
 */
public final class Masking {
    /** The replacement for masked text. */
    public static final String MASK = "***";

    private static final String BETWEEN = " \t\n\r\"'`<>()[]{},;&?|";
    private static final String[] SECRET_NAMES = {
        "password", "passwd", "pwd", "passphrase", "secret", "token", "apikey", "api_key", "api-key", "authorization",
        "cookie", "code", "state", "code_verifier", "assertion", "session", "sid", "login_hint", "bearer", "basic"
    };
    private static final int SHORTEST_TOKEN = 16;
    private static final int SHORTEST_CODE = 8;

    private Masking() {}

    /** The text with its confidential parts masked. */
    public static String mask(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        String name = "";
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && BETWEEN.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end > at) {
                name = run(text.substring(at, end), name, shown);
            }
            if (end < text.length()) {
                shown.append(text.charAt(end) < ' ' ? ' ' : text.charAt(end));
            }
            at = end + 1;
        }
        return shown.toString();
    }

    /** A complete name or value, or the mask when it looks like a secret. Nothing else is changed. */
    public static String unlessSecret(String value) {
        return SecretDetector.looksSecret(value) ? MASK : value;
    }

    /** Whether a run of characters without spaces must be masked. */
    public static boolean hides(String run) {
        return isAddress(run) || holdsId(run) || SecretDetector.looksSecret(run) || isToken(run);
    }

    /** Appends a run, or its mask. Returns the name that it gives to the next run. */
    private static String run(String run, String nameBefore, StringBuilder shown) {
        int sign = Math.max(run.indexOf('='), run.indexOf(':'));
        boolean isUri = run.indexOf("://") == sign && sign > 0;
        if (sign > 0 && !isUri && isSecretName(run.substring(0, sign))) {
            shown.append(SafeText.visible(run.substring(0, sign + 1)));
            String value = run.substring(sign + 1);
            shown.append(value.isEmpty() || isWordLike(value) ? value : MASK);
            return value.isEmpty() ? run.substring(0, sign) : "";
        }
        if (run.equals("=") || run.equals(":")) {
            shown.append(run);
            return nameBefore;
        }
        boolean named = isSecretName(nameBefore) && !isSecretName(run) && !isWordLike(run);
        if (named || hides(run)) {
            shown.append(MASK);
            return "";
        }
        shown.append(SafeText.visible(run));
        return run;
    }

    private static boolean isSecretName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String secret : SECRET_NAMES) {
            if (lower.equals(secret) || lower.endsWith("_" + secret) || lower.endsWith("-" + secret)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a value is only a word. In a sentence, a word or the space after the colon follows "token". In a body, a
     * value follows it.
     */
    private static boolean isWordLike(String value) {
        if (value.length() >= SHORTEST_CODE * 4) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!((c >= 'a' && c <= 'z') || c == '.' || c == ':' || (i == 0 && c >= 'A' && c <= 'Z'))) {
                return value.length() < SHORTEST_CODE && isNumber(value);
            }
        }
        return true;
    }

    private static boolean isNumber(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isAddress(String run) {
        int at = run.indexOf('@');
        if (at < 0) {
            at = run.toLowerCase(Locale.ROOT).indexOf("%40");
        }
        return at > 0 && at + 1 < run.length();
    }

    /** Whether the run contains a GUID or a long number. */
    private static boolean holdsId(String run) {
        int hexadecimal = 0;
        int digits = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            hexadecimal = Character.digit(c, 16) >= 0 || c == '-' ? hexadecimal + 1 : 0;
            if (digits >= SHORTEST_TOKEN || hexadecimal >= 32) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the run is a long mix of letters and digits, unlike words and scopes, or ends with the padding of base64.
     */
    private static boolean isToken(String run) {
        int length = 0;
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && !Character.isLetter(c)) {
                length = 0;
                letter = false;
                digit = false;
                continue;
            }
            length++;
            letter |= !isDigit;
            digit |= isDigit;
            if (length >= SHORTEST_TOKEN && letter && digit) {
                return true;
            }
        }
        return run.endsWith("=") && run.length() > SHORTEST_CODE && run.indexOf('=') >= run.length() - 2;
    }
}
