package dev.leastscope.diagnose.pasted;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The address of Google's error page. Its parameter {@code authError} contains the code and the sentences in base64.
 * The decoded text is added after the address, so that patterns find it.
 */
final class GoogleErrorAddress {
    private static final String PARAMETER = "authError=";
    private static final int LONGEST = 4000;
    /** The shortest run of letters that is text. Shorter runs are lengths and tags of the encoding. */
    private static final int SHORTEST_RUN = 4;

    private GoogleErrorAddress() {}

    static String decoded(String text) {
        int at = text.indexOf(PARAMETER);
        if (at < 0) {
            return text;
        }
        StringBuilder all = new StringBuilder(text.length() + LONGEST);
        int from = 0;
        while (at >= 0) {
            int start = at + PARAMETER.length();
            int end = start;
            while (end < text.length() && isBase64(text.charAt(end))) {
                end++;
            }
            all.append(text, from, end);
            if (end - start <= LONGEST) {
                append(text.substring(start, end), all);
            }
            from = end;
            at = text.indexOf(PARAMETER, end);
        }
        return all.append(text, from, text.length()).toString();
    }

    /** Appends the runs of printable characters: the code, then the sentences. */
    private static void append(String base64, StringBuilder all) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            // Not base64: the parameter contains the code itself.
            return;
        }
        String decoded = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = 0;
        for (int i = 0; i <= decoded.length(); i++) {
            boolean printable = i < decoded.length() && decoded.charAt(i) >= ' ' && decoded.charAt(i) < 127;
            if (!printable) {
                if (i - start >= SHORTEST_RUN) {
                    all.append(' ').append(decoded, start, i);
                }
                start = i + 1;
            }
        }
    }

    private static boolean isBase64(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
