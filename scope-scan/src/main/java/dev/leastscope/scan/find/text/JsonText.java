package dev.leastscope.scan.find.text;

import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * A JSON object as the code builds it. It has a hole for each unknown part, and {@link #MAYBE} before a key that is
 * absent on some path. Only its keys and their values are read, so a broken text is no error.
 */
public record JsonText(String template) {
    private static final String MAYBE = "\u0002";

    /** A map or JSON object as JSON; a text unchanged. */
    public static Value of(Value value) {
        return value instanceof Value.Mapping map ? object(map) : value;
    }

    private static Value object(Value.Mapping map) {
        List<Value> parts = new ArrayList<>();
        parts.add(Value.Text.of("{"));
        for (Value.Entry entry : map.entries()) {
            parts.add(Value.Text.of(entry.certain() ? "\"" : MAYBE + "\""));
            parts.add(TextValues.of(entry.key()).get(0));
            parts.add(Value.Text.of("\":"));
            parts.add(member(entry.value()));
            parts.add(Value.Text.of(","));
        }
        parts.add(Value.Text.of("}"));
        return TextValues.concatenated(parts);
    }

    private static Value member(Value value) {
        if (value instanceof Value.Mapping map) {
            return object(map);
        }
        if (value instanceof Value.Null) {
            return Value.Text.of("null");
        }
        if (value instanceof Value.Collection list && list.rest() == null) {
            return list(list);
        }
        return value instanceof Value.Text text
                ? TextValues.concatenated(List.of(Value.Text.of("\""), text, Value.Text.of("\"")))
                : TextValues.HOLE;
    }

    private static Value list(Value.Collection list) {
        List<Value> parts = new ArrayList<>();
        parts.add(Value.Text.of("["));
        for (Value element : list.elements()) {
            parts.add(member(element));
            parts.add(Value.Text.of(","));
        }
        parts.add(Value.Text.of("]"));
        return TextValues.concatenated(parts);
    }

    /**
     * The value of a key in an object.
     *
     * @param text the JSON of the value
     * @param certain whether it is present on every path
     */
    public record Member(String text, boolean certain) {
        /** The value as an object; empty braces when it is not an object. */
        public JsonText object() {
            return new JsonText(text.startsWith("{") ? text : "{}");
        }

        /** The text of a string value; a hole when it is unknown; empty for values of other types. */
        public Optional<String> string() {
            if (text.indexOf(Value.HOLE) >= 0) {
                return Optional.of(String.valueOf(Value.HOLE));
            }
            return text.length() > 1 && text.startsWith("\"")
                    ? Optional.of(text.substring(1, text.length() - 1))
                    : Optional.empty();
        }

        /** The texts of a list of strings, or of one string that separates them by commas. */
        public List<String> texts() {
            List<String> texts = new ArrayList<>();
            StringTokenizer tokens = new StringTokenizer(text, "[]\", \t\r\n");
            while (tokens.hasMoreTokens()) {
                texts.add(tokens.nextToken());
            }
            return texts;
        }
    }

    /** The value of a key of the outermost object; empty when the key is absent or its value is null. */
    public Optional<Member> member(String key) {
        int depth = 0;
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '"') {
                int close = end(at);
                int colon = blank(close + 1);
                boolean found = depth == 1
                        && template.substring(at + 1, Math.min(close, template.length()))
                                .equals(key)
                        && colon < template.length()
                        && template.charAt(colon) == ':';
                if (found) {
                    String value = value(blank(colon + 1));
                    boolean certain = at == 0 || template.charAt(at - 1) != MAYBE.charAt(0);
                    return value.equals("null") ? Optional.empty() : Optional.of(new Member(value, certain));
                }
                at = close;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            at++;
        }
        return Optional.empty();
    }

    /** The index of the closing quote of a string. */
    private int end(int quote) {
        int at = quote + 1;
        while (at < template.length() && template.charAt(at) != '"') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, template.length());
    }

    private int blank(int from) {
        int at = from;
        while (at < template.length() && Character.isWhitespace(template.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The value from an index up to its comma or closing bracket. */
    private String value(int from) {
        int depth = 0;
        int at = from;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '"') {
                at = end(at);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && c == ',')) {
                break;
            }
            at++;
        }
        return template.substring(Math.min(from, template.length()), Math.min(at, template.length()))
                .strip();
    }
}
