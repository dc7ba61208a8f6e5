package dev.leastscope.report;

import dev.leastscope.text.Characters;
import java.nio.charset.StandardCharsets;

/**
 * Writes file names as relative URIs.
 *
 * @since 0.1.0
 */
public final class UriText {
    private static final String PLAIN = "-._~/";

    private UriText() {}

    /**
     * A relative path with everything percent-encoded that is not a plain letter, digit or one of {@code - . _ ~ /}. A
     * leading slash is encoded, too: the result is never absolute and never names a host.
     */
    public static String encoded(String path) {
        if (isPlain(path)) {
            return path;
        }
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte octet : Characters.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean leadingSlash = c == '/' && out.length() == 0;
            if (!leadingSlash && isPlain(c)) {
                out.append(c);
            } else {
                out.append('%').append(digit(c >> 4)).append(digit(c));
            }
        }
        return out.toString();
    }

    /** Nearly every file name of nearly every project. */
    private static boolean isPlain(String path) {
        if (path.startsWith("/")) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }

    private static char digit(int value) {
        return "0123456789ABCDEF".charAt(value & 0xF);
    }
}
