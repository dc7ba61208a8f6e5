package dev.leastscope.text;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encodes and decodes addresses (RFC 3986), in UTF-8.
 *
 * @since 0.1.0
 */
public final class PercentCoding {
    private static final String PLAIN = "-._~/";

    private PercentCoding() {}

    /**
     * Encodes a relative path. Everything except plain letters, digits and {@code - . _ ~ /} is percent-encoded. A
     * leading slash is encoded, too, so the result is never absolute and never names a host.
     */
    public static String encodedPath(String path) {
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

    /** Encodes a query value like {@link #encodedPath}, but encodes slashes, too. */
    public static String encodedValue(String value) {
        return encodedPath(value).replace("/", "%2F");
    }

    /** Decodes the percent codes of a text as UTF-8. A broken code and a plus sign stay unchanged. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = endOfCodes(text, i);
            if (end == i) {
                out.append(text.charAt(i++));
                continue;
            }
            byte[] octets = new byte[(end - i) / 3];
            for (int k = 0; k < octets.length; k++) {
                octets[k] = (byte) octet(text, i + 3 * k);
            }
            out.append(new String(octets, StandardCharsets.UTF_8));
            i = end;
        }
        return out.toString();
    }

    /** The end of the run of percent codes that begins at an index; the index itself when none begins there. */
    public static int endOfCodes(String text, int start) {
        int end = start;
        while (octet(text, end) >= 0) {
            end += 3;
        }
        return end;
    }

    /** The octet of the code that begins at an index; negative when none begins there. */
    private static int octet(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** Whether a path needs no encoding. This is the common case for file names. */
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
