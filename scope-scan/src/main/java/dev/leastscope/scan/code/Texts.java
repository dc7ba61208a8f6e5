package dev.leastscope.scan.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Text operations on values that may have holes and alternatives. */
final class Texts {
    private static final int MAX_ALTERNATIVES = 16;
    static final Value.Text HOLE = new Value.Text(String.valueOf(Value.HOLE), false);
    private static final Value.Text CALLERS_HOLE = new Value.Text(String.valueOf(Value.HOLE), true);

    private Texts() {}

    /** The alternatives of a value as texts; what is not known is a hole. */
    static List<Value.Text> of(Value value) {
        List<Value.Text> texts = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            if (one instanceof Value.Text text) {
                texts.add(text);
            } else if (one instanceof Value.Whole whole) {
                texts.add(new Value.Text(String.valueOf(whole.number()), false));
            } else {
                texts.add(Value.dependsOnCaller(one) ? CALLERS_HOLE : HOLE);
            }
        }
        return texts;
    }

    /** The texts one after the other, for each combination of alternatives. */
    static Value concatenated(List<Value> parts) {
        List<Value.Text> result = List.of(new Value.Text("", false));
        for (Value part : parts) {
            List<Value.Text> pieces = of(part);
            if (result.size() * pieces.size() > MAX_ALTERNATIVES) {
                pieces = List.of(HOLE);
            }
            List<Value.Text> longer = new ArrayList<>();
            for (Value.Text head : result) {
                for (Value.Text tail : pieces) {
                    longer.add(
                            new Value.Text(head.template() + tail.template(), head.fromCaller() || tail.fromCaller()));
                }
            }
            result = longer;
        }
        return Value.anyOf(new ArrayList<>(result));
    }

    /** What a concatenation recipe of the compiler gives: arguments stand for 1, constants for 2. */
    static Value recipe(String recipe, List<Value> arguments, List<Object> constants) {
        List<Value> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int argument = 0;
        int constant = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == '\u0001' || c == '\u0002') {
                parts.add(new Value.Text(literal.toString(), false));
                literal.setLength(0);
                if (c == '\u0001') {
                    parts.add(argument < arguments.size() ? arguments.get(argument) : HOLE);
                    argument++;
                } else {
                    Object value = constant < constants.size() ? constants.get(constant) : "";
                    parts.add(value instanceof String text ? new Value.Text(text, false) : HOLE);
                    constant++;
                }
            } else {
                literal.append(c);
            }
        }
        parts.add(new Value.Text(literal.toString(), false));
        return concatenated(parts);
    }

    /** What {@code String.format} gives: {@code %s} and {@code %d} take their arguments, other directives are holes. */
    static Value formatted(String format, List<Value> arguments) {
        List<Value> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int argument = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                literal.append(c);
                continue;
            }
            char directive = format.charAt(++i);
            if (directive == '%') {
                literal.append('%');
            } else if (directive == 'n') {
                literal.append('\n');
            } else {
                parts.add(new Value.Text(literal.toString(), false));
                literal.setLength(0);
                while (i < format.length() - 1 && !Character.isLetter(directive)) {
                    directive = format.charAt(++i);
                }
                parts.add(argument < arguments.size() ? arguments.get(argument) : HOLE);
                argument++;
            }
        }
        parts.add(new Value.Text(literal.toString(), false));
        return concatenated(parts);
    }

    /** The elements joined, when all are known. */
    static Value joined(Value separator, Value elements) {
        if (!(elements instanceof Value.Group group) || group.open()) {
            return Value.dependsOnCaller(elements) ? Value.Unknown.CALLERS_KNOW : Value.Unknown.NOTHING_KNOWN;
        }
        List<Value> parts = new ArrayList<>();
        for (Value element : group.elements()) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(element);
        }
        return concatenated(parts);
    }

    /** The pieces of a known text at any of the characters that the separators hold (a blank class counts as blank). */
    static Value split(Value text, Value separator) {
        List<Value> alternatives = new ArrayList<>();
        for (Value.Text one : of(text)) {
            List<Value.Text> separators = of(separator);
            boolean readable = one.template().indexOf(Value.HOLE) < 0
                    && separators.stream().allMatch(s -> s.template().indexOf(Value.HOLE) < 0);
            if (!readable) {
                return new Value.Group(List.of(), true, one.fromCaller());
            }
            List<Value> pieces = new ArrayList<>();
            StringTokenizer tokens = new StringTokenizer(one.template(), separatorCharacters(separators));
            while (tokens.hasMoreTokens()) {
                pieces.add(new Value.Text(tokens.nextToken(), false));
            }
            alternatives.add(new Value.Group(pieces, false, false));
        }
        return Value.anyOf(alternatives);
    }

    private static String separatorCharacters(List<Value.Text> separators) {
        StringBuilder characters = new StringBuilder();
        for (Value.Text separator : separators) {
            String text = separator.template().replace("\\s", " \t").replace("\\", "");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if ("+*[]".indexOf(c) < 0 || text.length() == 1) {
                    characters.append(c);
                }
            }
        }
        return characters.isEmpty() ? " " : characters.toString();
    }

    /** A query value as it was meant: percent signs and plus signs read; broken ones left as they are. */
    static String decoded(String text) {
        StringBuilder out = new StringBuilder();
        byte[] run = new byte[text.length()];
        for (int i = 0; i < text.length(); ) {
            int length = 0;
            while (i + 2 < text.length() && text.charAt(i) == '%' && hex(text, i + 1) >= 0) {
                run[length++] = (byte) hex(text, i + 1);
                i += 3;
                if (i >= text.length()) {
                    break;
                }
            }
            if (length > 0) {
                out.append(new String(run, 0, length, StandardCharsets.UTF_8));
            } else {
                char c = text.charAt(i++);
                out.append(c == '+' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static int hex(String text, int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
