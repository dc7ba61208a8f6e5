package dev.leastscope.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes strings of unknown origin fit for people's eyes. Class names, file names and scopes come from files that
 * others wrote: they can hold terminal commands, line breaks, reading-direction marks and halves of characters.
 *
 * @since 0.1.0
 */
public final class SafeText {
    private SafeText() {}

    /**
     * The string on one line: a tab becomes a blank, every other hidden character ({@link Characters#isHidden}) is written
     * out ({@code \n}, {@code \u001b}), and half a surrogate pair becomes U+FFFD. Most formats escape further characters of
     * their own on top.
     */
    public static String visible(String text) {
        int first = firstUnsafe(text);
        if (first < 0) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        safe.append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            append(c, safe);
        }
        return safe.toString();
    }

    /** Appends one character as {@link #visible} makes it. */
    static void append(int c, StringBuilder out) {
        if (c == '\n') {
            out.append("\\n");
        } else if (c == '\t') {
            out.append(' ');
        } else if (c <= 0xFFFF && Character.isSurrogate((char) c)) {
            out.append(Characters.REPLACEMENT);
        } else if (Characters.isHidden(c)) {
            out.append(Characters.escape(c));
        } else {
            out.appendCodePoint(c);
        }
    }

    /** As {@link #visible}, but line breaks stay: for a text that we put together from safe lines. */
    public static String visibleLines(String text) {
        if (text.indexOf('\n') < 0) {
            return visible(text);
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            safe.append(visible(text.substring(start, end))).append('\n');
            start = end + 1;
        }
        return safe.append(visible(text.substring(start))).toString();
    }

    /** Each of the strings as {@link #visible} makes it. */
    public static List<String> allVisible(List<String> texts) {
        List<String> visible = new ArrayList<>(texts.size());
        for (String text : texts) {
            visible.add(visible(text));
        }
        return List.copyOf(visible);
    }

    /**
     * As {@link #visible}, for lines that a build server reads: {@code ::error::} and {@code ##[command]} are commands
     * to some of them, wherever in a log they stand, so the pairs of signs are parted.
     */
    public static String logged(String text) {
        String safe = visible(text);
        return parted(parted(safe, "::", ": :"), "##", "# #");
    }

    private static String parted(String text, String pair, String apart) {
        String result = text;
        while (result.contains(pair)) {
            result = result.replace(pair, apart);
        }
        return result;
    }

    private static int firstUnsafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly every character of nearly every report.
            if (c >= 0x20 && c < 0x7F) {
                continue;
            }
            if (Characters.isHidden(c) || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
