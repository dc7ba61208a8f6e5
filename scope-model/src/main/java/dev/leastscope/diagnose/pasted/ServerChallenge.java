package dev.leastscope.diagnose.pasted;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The base64 answer of a mail server that refuses an OAuth token: a JSON value with {@code status} and {@code scope}
 * (RFC 7628). The decoded text is added after the base64, so that patterns find it. Other base64, such as tokens, is
 * not decoded.
 */
final class ServerChallenge {
    /** The beginning of a JSON object in base64. */
    private static final String START = "eyJ";

    private static final int LONGEST = 1000;

    private ServerChallenge() {}

    static String decoded(String text) {
        int at = text.indexOf(START);
        if (at < 0) {
            return text;
        }
        StringBuilder all = new StringBuilder(text.length() + LONGEST);
        int from = 0;
        while (at >= 0) {
            int end = at;
            while (end < text.length() && isBase64(text.charAt(end))) {
                end++;
            }
            all.append(text, from, end);
            if (end - at <= LONGEST && !isPartOfToken(text, at, end)) {
                append(text.substring(at, end), all);
            }
            from = end;
            at = text.indexOf(START, end);
        }
        return all.append(text, from, text.length()).toString();
    }

    private static void append(String base64, StringBuilder all) {
        try {
            String json = new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII);
            if (json.contains("\"status\"") && (json.contains("\"scope\"") || json.contains("\"schemes\""))) {
                all.append(' ').append(json.replace('\n', ' '));
            }
        } catch (IllegalArgumentException e) {
            // Not base64: the word stays unchanged.
        }
    }

    /** Whether a word is part of a JSON Web Token. The parts of a token are joined by dots. */
    private static boolean isPartOfToken(String text, int start, int end) {
        return (start > 0 && text.charAt(start - 1) == '.') || (end < text.length() && text.charAt(end) == '.');
    }

    private static boolean isBase64(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '=';
    }
}
