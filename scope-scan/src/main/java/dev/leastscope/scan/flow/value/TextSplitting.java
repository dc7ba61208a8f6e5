package dev.leastscope.scan.flow.value;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Splits known texts like String.split and Kotlin's split. Patterns are not executed. Only the simple patterns that
 * separate scopes are supported; with others, the parts are unknown.
 */
public final class TextSplitting {
    private static final String BLANKS = " \t\n\r\f";
    private static final String BREAKS = "\n\r";

    private TextSplitting() {}

    /** The parts of the text, without empty ones. The pattern is a regular expression. */
    public static Value byPattern(Value text, Value pattern) {
        return pieces(text, separator(pattern));
    }

    /** The parts of the text, separated by any of some texts. */
    public static Value byTexts(Value text, Value separators) {
        StringBuilder characters = new StringBuilder();
        List<Value> all = separators instanceof Value.Collection group && !group.open()
                ? group.elements()
                : Value.alternatives(separators);
        for (Value one : all) {
            String literal = TextValues.of(one).get(0).template();
            if (all.size() == 1
                    && one instanceof Value.Text
                    && literal.length() > 1
                    && literal.indexOf(Value.HOLE) < 0) {
                return pieces(text, new Separator("", literal, false));
            }
            if (!(one instanceof Value.Text) || literal.length() != 1 || literal.charAt(0) == Value.HOLE) {
                return pieces(text, null);
            }
            characters.append(literal);
        }
        return pieces(text, new Separator(characters.toString(), "", false));
    }

    /** The lines of the text. */
    public static Value lines(Value text) {
        return pieces(text, new Separator(BREAKS, "", false));
    }

    /**
     * A separator.
     *
     * @param characters any of these characters; empty when it is a text
     * @param literal this text
     * @param strip whether spaces around it belong to it
     */
    private record Separator(String characters, String literal, boolean strip) {
        /** Whether the separator is too long to search for it. */
        boolean isOdd() {
            return characters.length() > ScanLimits.MAX_SEPARATOR_LENGTH
                    || literal.length() > ScanLimits.MAX_SEPARATOR_LENGTH;
        }
    }

    private static Value pieces(Value text, Separator separator) {
        List<Value> alternatives = new ArrayList<>();
        for (Value.Text one : TextValues.of(text)) {
            if (separator == null || separator.isOdd() || !one.isKnown()) {
                Value.Unknown hole = one.hole();
                return Value.Collection.unknown(hole == null ? Value.Unknown.unfollowed() : hole);
            }
            List<Value> pieces = new ArrayList<>();
            for (String piece : cut(one.template(), separator)) {
                pieces.add(Value.Text.of(piece));
            }
            alternatives.add(Value.Collection.of(pieces));
        }
        return Value.anyOf(alternatives);
    }

    private static List<String> cut(String text, Separator separator) {
        List<String> pieces = new ArrayList<>();
        if (!separator.characters.isEmpty()) {
            StringTokenizer tokens = new StringTokenizer(text, separator.characters);
            while (tokens.hasMoreTokens()) {
                pieces.add(tokens.nextToken());
            }
            return pieces;
        }
        int from = 0;
        for (int at = text.indexOf(separator.literal); at >= 0; at = text.indexOf(separator.literal, from)) {
            pieces.add(text.substring(from, at));
            from = at + separator.literal.length();
        }
        pieces.add(text.substring(from));
        if (separator.strip) {
            pieces.replaceAll(String::strip);
        }
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** The separator of a pattern, or null. */
    private static Separator separator(Value pattern) {
        if (!(pattern instanceof Value.Text text) || text.template().isEmpty()) {
            return null;
        }
        List<Token> tokens = tokens(text.template());
        if (tokens == null || tokens.isEmpty()) {
            return null;
        }
        if (tokens.size() == 1) {
            return tokens.get(0).optional ? null : new Separator(tokens.get(0).characters, "", false);
        }
        boolean strip =
                tokens.get(0).isOptionalBlank() || tokens.get(tokens.size() - 1).isOptionalBlank();
        tokens.removeIf(Token::isOptionalBlank);
        StringBuilder literal = new StringBuilder();
        for (Token token : tokens) {
            if (token.characters.length() != 1 || token.optional || token.repeated) {
                return null;
            }
            literal.append(token.characters);
        }
        return literal.isEmpty() ? null : new Separator("", literal.toString(), strip);
    }

    private record Token(String characters, boolean optional, boolean repeated) {
        boolean isOptionalBlank() {
            return optional && BLANKS.contains(characters);
        }
    }

    /** The pattern as characters and character classes; null when it contains anything else. */
    private static List<Token> tokens(String pattern) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < pattern.length()) {
            StringBuilder characters = new StringBuilder();
            int next = pattern.charAt(at) == '[' ? bracket(pattern, at, characters) : one(pattern, at, characters);
            if (next < 0) {
                return null;
            }
            char quantifier = next < pattern.length() ? pattern.charAt(next) : ' ';
            boolean quantified = "*+?".indexOf(quantifier) >= 0;
            tokens.add(new Token(characters.toString(), quantified && quantifier != '+', quantified));
            at = quantified ? next + 1 : next;
        }
        return tokens;
    }

    private static int bracket(String pattern, int open, StringBuilder characters) {
        int at = open + 1;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            if (pattern.charAt(at) == '^' || pattern.charAt(at) == '-' || pattern.charAt(at) == '[') {
                return -1;
            }
            at = pattern.charAt(at) == '\\' ? one(pattern, at, characters) : plain(pattern, at, characters);
            if (at < 0) {
                return -1;
            }
        }
        return at < pattern.length() ? at + 1 : -1;
    }

    private static int plain(String pattern, int at, StringBuilder characters) {
        characters.append(pattern.charAt(at));
        return at + 1;
    }

    private static int one(String pattern, int at, StringBuilder characters) {
        char c = pattern.charAt(at);
        if (c != '\\') {
            return ".^$|()[]{}*+?".indexOf(c) >= 0 ? -1 : plain(pattern, at, characters);
        }
        if (at + 1 == pattern.length()) {
            return -1;
        }
        char escaped = pattern.charAt(at + 1);
        switch (escaped) {
            case 's' -> characters.append(BLANKS);
            case 'R' -> characters.append(BREAKS);
            case 'n' -> characters.append('\n');
            case 't' -> characters.append('\t');
            default -> {
                if (Character.isLetterOrDigit(escaped)) {
                    return -1;
                }
                characters.append(escaped);
            }
        }
        return at + 2;
    }
}
