package dev.leastscope.scan.flow.value;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Text operations on values that may have holes and alternatives. */
public final class TextValues {
    private static final String HOLE_TEXT = String.valueOf(Value.HOLE);

    private static final Value.Text LIMITED =
            new Value.Text(HOLE_TEXT, Value.Unknown.because(Value.Cause.LIMIT, "ScanLimits.MAX_TEXT_ALTERNATIVES"));

    /** A completely unknown text. */
    public static final Value.Text HOLE = new Value.Text(HOLE_TEXT, Value.Unknown.unfollowed());

    private TextValues() {}

    /** The alternatives of a value as texts. An unknown part is a hole. */
    public static List<Value.Text> of(Value value) {
        List<Value.Text> texts = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            if (one instanceof Value.Text text) {
                texts.add(text);
            } else if (one instanceof Value.WholeNumber whole) {
                texts.add(Value.Text.of(String.valueOf(whole.number())));
            } else {
                texts.add(new Value.Text(HOLE_TEXT, Value.Unknown.like(one)));
            }
        }
        return texts;
    }

    /** The alternatives that are texts without holes. */
    public static List<String> known(Value value) {
        List<String> texts = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            if (one instanceof Value.Text text && text.isKnown()) {
                texts.add(text.template());
            }
        }
        return List.copyOf(texts);
    }

    /** The joined texts, for each combination of alternatives. */
    public static Value concatenated(List<Value> parts) {
        List<Value.Text> result = List.of(Value.Text.of(""));
        for (Value part : parts) {
            List<Value.Text> pieces = of(part);
            if (result.size() * pieces.size() > ScanLimits.MAX_TEXT_ALTERNATIVES) {
                pieces = List.of(LIMITED);
            }
            List<Value.Text> longer = new ArrayList<>();
            for (Value.Text head : result) {
                for (Value.Text tail : pieces) {
                    longer.add(concatenated(head, tail));
                }
            }
            result = longer;
        }
        return Value.anyOf(new ArrayList<>(result));
    }

    private static Value.Text concatenated(Value.Text head, Value.Text tail) {
        boolean fits = head.template().length() + tail.template().length() <= ScanLimits.MAX_TEXT_LENGTH;
        Value.Unknown hole = hole(head, tail);
        if (fits) {
            return new Value.Text(head.template() + tail.template(), hole);
        }
        // One unknown part represents everything after it.
        boolean holds = head.template().endsWith(HOLE_TEXT);
        Value.Unknown limit = Value.Unknown.because(Value.Cause.LIMIT, "ScanLimits.MAX_TEXT_LENGTH");
        return new Value.Text(holds ? head.template() : head.template() + HOLE_TEXT, hole == null ? limit : hole);
    }

    /**
     * Why a part of two texts is unknown. A reason that callers can resolve has priority, because callers are examined
     * then.
     */
    private static Value.Unknown hole(Value.Text one, Value.Text other) {
        return one.hole() == null || (other.fromCaller() && !one.fromCaller()) ? other.hole() : one.hole();
    }

    /** The result of the compiler's concatenation recipe, in which 1 is an argument and 2 a constant. */
    public static Value recipe(String recipe, List<Value> arguments, List<Object> constants) {
        List<Value> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int argument = 0;
        int constant = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == '\u0001' || c == '\u0002') {
                parts.add(Value.Text.of(literal.toString()));
                literal.setLength(0);
                if (c == '\u0001') {
                    parts.add(argument < arguments.size() ? arguments.get(argument) : HOLE);
                    argument++;
                } else {
                    Object value = constant < constants.size() ? constants.get(constant) : "";
                    parts.add(value instanceof String text ? Value.Text.of(text) : HOLE);
                    constant++;
                }
            } else {
                literal.append(c);
            }
        }
        parts.add(Value.Text.of(literal.toString()));
        return concatenated(parts);
    }

    /** The result of {@code String.format}. Each directive takes the next argument, or the argument with its number. */
    public static Value formatted(String format, List<Value> arguments) {
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
                parts.add(Value.Text.of(literal.toString()));
                literal.setLength(0);
                int begin = i;
                while (i < format.length() - 1 && !Character.isLetter(directive)) {
                    directive = format.charAt(++i);
                }
                int named = format.indexOf('$', begin);
                int index = named > begin && named < i ? number(format.substring(begin, named)) - 1 : argument++;
                parts.add(index >= 0 && index < arguments.size() ? arguments.get(index) : HOLE);
            }
        }
        parts.add(Value.Text.of(literal.toString()));
        return concatenated(parts);
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            number = digit < 0 || number > 1000 ? -1000 : number * 10 + digit;
        }
        return number;
    }

    /** The joined elements, when all are known. */
    public static Value joined(Value separator, Value elements) {
        if (!(elements instanceof Value.Collection collection) || collection.open()) {
            return Value.Unknown.like(elements);
        }
        List<Value> parts = new ArrayList<>();
        for (Value element : collection.elements()) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(element);
        }
        return concatenated(parts);
    }

    /** The changed text. Its holes are kept, and a value that is not a text stays unchanged. */
    public static Value mapped(Value value, UnaryOperator<String> change) {
        List<Value> changed = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            changed.add(
                    one instanceof Value.Text text ? new Value.Text(change.apply(text.template()), text.hole()) : one);
        }
        return Value.anyOf(changed);
    }

    /** The text with each occurrence of one part replaced; unchanged when the part is unknown. */
    public static Value replaced(Value value, Value piece, Value replacement) {
        if (!(piece instanceof Value.Text known) || known.template().isEmpty() || !known.isKnown()) {
            return value;
        }
        List<Value> results = new ArrayList<>();
        for (Value.Text text : of(value)) {
            results.add(replaced(text, known.template(), replacement));
        }
        return Value.anyOf(results);
    }

    private static Value replaced(Value.Text text, String piece, Value replacement) {
        String template = text.template();
        int count = 0;
        for (int at = template.indexOf(piece); at >= 0; at = template.indexOf(piece, at + piece.length())) {
            count++;
        }
        List<Value.Text> alternatives = of(replacement);
        Value.Text first = alternatives.get(0);
        Value.Unknown hole = count > 0 ? hole(text, first) : text.hole();
        long length = template.length() + (long) count * (first.template().length() - piece.length());
        if (count == 0 || (alternatives.size() == 1 && length <= ScanLimits.MAX_TEXT_LENGTH)) {
            return new Value.Text(template.replace(piece, first.template()), hole);
        }
        if (count > ScanLimits.MAX_TEXT_ALTERNATIVES) {
            Value.Unknown limit = Value.Unknown.because(Value.Cause.LIMIT, "ScanLimits.MAX_TEXT_ALTERNATIVES");
            return new Value.Text(HOLE_TEXT, hole != null && hole.fromCaller() ? hole : limit);
        }
        List<Value> parts = new ArrayList<>();
        int from = 0;
        for (int at = template.indexOf(piece); at >= 0; at = template.indexOf(piece, from)) {
            parts.add(new Value.Text(template.substring(from, at), text.hole()));
            parts.add(replacement);
            from = at + piece.length();
        }
        parts.add(new Value.Text(template.substring(from), text.hole()));
        return concatenated(parts);
    }
}
