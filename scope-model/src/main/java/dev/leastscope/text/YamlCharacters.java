package dev.leastscope.text;

import java.util.Locale;

/**
 * Refuses characters that make a file mean something else than an editor shows. The parser reads some of them as line
 * breaks, so keys could be hidden in comments. Others change the reading direction or are invisible. It also refuses
 * directives, because the parser does not always report them.
 */
final class YamlCharacters {
    private YamlCharacters() {}

    static void check(SourceText source) {
        String text = source.text();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x20 ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7F && isRefused(text, i)) {
                throw new Refusal(source.locationOf(i), 1, message(text.codePointAt(i)), "remove it");
            }
        }
        checkDirectives(source);
    }

    private static boolean isRefused(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return Characters.isHidden(c);
        }
        if (Characters.isPairAt(text, i)) {
            return Characters.isHidden(text.codePointAt(i));
        }
        return i == 0 || !Characters.isPairAt(text, i - 1);
    }

    private static String message(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String name = "U+" + "0000".substring(Math.min(4, hex.length())) + hex;
        if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            return name
                    + " is not allowed: some programs read it as a line break, so the text after it could be hidden";
        }
        if (c == 0xFEFF) {
            return name + " (byte order mark) is inside the text";
        }
        if (isDirection(c)) {
            return name
                    + " is not allowed: it changes the reading direction, so the text looks different from what it is";
        }
        if (c > 0x9F && (c & 0xFFFE) != 0xFFFE && !(c <= 0xFFFF && Character.isSurrogate((char) c))) {
            return name + " is not allowed: it is invisible, so the text looks different from what it is";
        }
        return name + " is not allowed: it is a control character";
    }

    private static boolean isDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Refuses directives, which are before the first content. */
    private static void checkDirectives(SourceText source) {
        for (int number = 1; number <= source.lines(); number++) {
            String line = source.line(number);
            if (line.startsWith("%")) {
                Location place = new Location(source.name(), number, 1);
                throw new Refusal(
                        place, line.length(), "directives ('%YAML', '%TAG') are not supported", "remove the line");
            }
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return;
            }
        }
    }
}
