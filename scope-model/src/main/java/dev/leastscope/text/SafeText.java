package dev.leastscope.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes strings of unknown origin safe to show. Class names, file names and scopes come from files of other people.
 * They can contain terminal commands, line breaks, reading-direction marks and halves of surrogate pairs.
 *
 * @since 0.1.0
 */
public final class SafeText {
    private SafeText() {}

    /**
     * The string in one line. A tab becomes a space. Every other hidden character ({@link Characters#isHidden}) is
     * escaped ({@code \n}, {@code \u001b}). Half a surrogate pair becomes U+FFFD. Most formats escape more characters
     * after that.
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

    /** Appends one character in the form of {@link #visible}. */
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

    /** Like {@link #visible}, but keeps line breaks: for a text of safe lines. */
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

    /** Each of the strings in the form of {@link #visible}. */
    public static List<String> allVisible(List<String> texts) {
        List<String> visible = new ArrayList<>(texts.size());
        for (String text : texts) {
            visible.add(visible(text));
        }
        return List.copyOf(visible);
    }

    /**
     * Like {@link #visible}, for lines that a build server reads. Some servers run {@code ::error::} and
     * {@code ##[command]} anywhere in a log as commands, so these pairs of signs are separated.
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
            // Nearly every character of every report takes this path.
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
