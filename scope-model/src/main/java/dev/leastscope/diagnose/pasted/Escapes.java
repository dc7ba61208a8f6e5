package dev.leastscope.diagnose.pasted;

import dev.leastscope.text.Characters;
import dev.leastscope.text.PercentCoding;

/**
 * Replaces the escapes of JSON, addresses and HTML by their characters. Reads the text once, in linear time. Invisible
 * characters are dropped. Control characters become spaces; line ends stay.
 */
final class Escapes {
    private static final String[][] ENTITIES = {
        {"&quot;", "\""}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", " "}, {"&amp;", "&"},
    };

    private static final int LONGEST_ENTITY = 7;

    /** The first character of the sequences that set colours in terminals. */
    private static final char ESCAPE = '\u001B';
    /** The forms of that character after a backslash, in source code and logs. */
    private static final String[] WRITTEN_ESCAPES = {"u001b", "x1b", "033", "e"};

    private final String text;
    private final StringBuilder out;
    private int at;

    private Escapes(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text without escapes. */
    static String resolve(String text) {
        return new Escapes(text).resolve();
    }

    private String resolve() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\\' -> backslash();
                case '%' -> percent();
                case '&' -> entity();
                case ESCAPE -> {
                    at++;
                    out.append(' ');
                    color();
                }
                case '+' -> {
                    out.append(' ');
                    at++;
                }
                default -> at += append(text.codePointAt(at));
            }
        }
        return out.toString();
    }

    /** Reads a run of backslashes as one. Each quoting of the text adds backslashes. */
    private void backslash() {
        while (at < text.length() && text.charAt(at) == '\\') {
            at++;
        }
        if (at == text.length()) {
            return;
        }
        char c = text.charAt(at);
        for (String escape : WRITTEN_ESCAPES) {
            if (text.regionMatches(true, at, escape, 0, escape.length())
                    && text.startsWith("[", at + escape.length())) {
                at += escape.length();
                out.append(' ');
                color();
                return;
            }
        }
        if (c == 'u') {
            int code = hexadecimal(at + 1, 4);
            if (code >= 0) {
                at += 5;
                append(withSecondHalf(code));
            }
        } else if ("nrtbf".indexOf(c) >= 0) {
            out.append(c == 'n' ? '\n' : ' ');
            at++;
        }
    }

    /** Drops the rest of a sequence that sets colours: a bracket, digits and semicolons, a letter. */
    private void color() {
        int end = at + 1;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ';')) {
            end++;
        }
        if (text.startsWith("[", at) && end < text.length() && Character.isLetter(text.charAt(end))) {
            at = end + 1;
        }
    }

    private void percent() {
        int end = PercentCoding.endOfCodes(text, at);
        if (end == at) {
            at += append(text.codePointAt(at));
            return;
        }
        appendAll(PercentCoding.decoded(text.substring(at, end)));
        at = end;
    }

    private void entity() {
        for (String[] entity : ENTITIES) {
            if (text.startsWith(entity[0], at)) {
                out.append(entity[1]);
                at += entity[0].length();
                return;
            }
        }
        if (!numeric()) {
            at += append(text.codePointAt(at));
        }
    }

    /** Reads a numeric character: an ampersand, a hash sign, decimal or hexadecimal digits, a semicolon. */
    private boolean numeric() {
        if (!text.startsWith("&#", at)) {
            return false;
        }
        boolean hexadecimal = at + 2 < text.length() && (text.charAt(at + 2) | 0x20) == 'x';
        int start = at + (hexadecimal ? 3 : 2);
        int end = start;
        int code = 0;
        while (end < text.length() && end - start < LONGEST_ENTITY) {
            int digit = Character.digit(text.charAt(end), hexadecimal ? 16 : 10);
            if (digit < 0) {
                break;
            }
            code = code * (hexadecimal ? 16 : 10) + digit;
            end++;
        }
        if (end == start || end == text.length() || text.charAt(end) != ';' || !Character.isValidCodePoint(code)) {
            return false;
        }
        append(code);
        at = end + 1;
        return true;
    }

    /** Hexadecimal digits of this width as a number, or -1. */
    private int hexadecimal(int start, int width) {
        if (start + width > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < start + width; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** The character of two escaped surrogates, when the second one follows. */
    private int withSecondHalf(int code) {
        if (Character.isHighSurrogate((char) code) && text.startsWith("\\u", at)) {
            int second = hexadecimal(at + 2, 4);
            if (second >= 0 && Character.isLowSurrogate((char) second)) {
                at += 6;
                return Character.toCodePoint((char) code, (char) second);
            }
        }
        return code;
    }

    private void appendAll(String decoded) {
        for (int i = 0; i < decoded.length(); ) {
            i += append(decoded.codePointAt(i));
        }
    }

    /** Appends a character or its replacement. Returns the number of {@code char}s. */
    private int append(int c) {
        switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032' -> out.append('\'');
            case '\u201C', '\u201D' -> out.append('"');
            case '\n' -> out.append('\n');
            default -> {
                if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                    out.append(' ');
                } else if (!Characters.isHidden(c)) {
                    out.appendCodePoint(c);
                }
            }
        }
        return Character.charCount(c);
    }
}
