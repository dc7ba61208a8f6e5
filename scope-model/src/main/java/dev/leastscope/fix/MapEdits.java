package dev.leastscope.fix;

import dev.leastscope.text.YamlScalar;
import java.util.List;

/** Compiles changes of a map into edits, in the style of the map. */
final class MapEdits {
    private final TextLayout text;

    MapEdits(String text) {
        this.text = new TextLayout(text);
    }

    /**
     * Adds a list as the value of a key without a value.
     *
     * @param owner the map that contains the key
     */
    Edit fill(YamlLayout.Mapping owner, YamlLayout.Pair pair, List<String> values) {
        YamlLayout.Node nothing = pair.value();
        String inBrackets = "[" + String.join(", ", ListEdits.written(values, (char) 0)) + "]";
        if (nothing.end() > nothing.start()) {
            return new Edit(nothing.start(), nothing.end(), inBrackets);
        }
        int colon = text.find(':', pair.key().end(), text.text().length());
        if (owner.flow()) {
            return Edit.insert(colon + 1, " " + inBrackets);
        }
        return Edit.insert(
                text.lineEnd(colon), lines(text.column(pair.key().start()) + 2, text.lineBreak(colon), values));
    }

    /** Adds a key with a list after the last pair of a map. */
    Edit add(YamlLayout.Mapping map, String key, List<String> values) {
        String inBrackets = key + ": [" + String.join(", ", ListEdits.written(values, (char) 0)) + "]";
        if (map.flow()) {
            if (map.pairs().isEmpty()) {
                return Edit.insert(map.end() - 1, inBrackets);
            }
            YamlLayout.Pair last = map.pairs().get(map.pairs().size() - 1);
            int end = Math.max(last.value().end(), last.key().end());
            int comma = text.find(',', end, map.end() - 1);
            return comma < 0 ? Edit.insert(end, ", " + inBrackets) : Edit.insert(comma + 1, " " + inBrackets + ",");
        }
        YamlLayout.Pair first = map.pairs().get(0);
        int last = Math.max(map.end() - 1, first.key().start());
        return Edit.insert(
                text.lineEnd(last), keyLines(text.column(first.key().start()), text.lineBreak(last), key, values));
    }

    /** Adds a map of one key with a list as the value of a key without a value. */
    Edit fillWithMap(YamlLayout.Mapping owner, YamlLayout.Pair pair, String key, List<String> values) {
        YamlLayout.Node nothing = pair.value();
        String inBraces = "{" + key + ": [" + String.join(", ", ListEdits.written(values, (char) 0)) + "]}";
        if (nothing.end() > nothing.start()) {
            return new Edit(nothing.start(), nothing.end(), inBraces);
        }
        int colon = text.find(':', pair.key().end(), text.text().length());
        if (owner.flow()) {
            return Edit.insert(colon + 1, " " + inBraces);
        }
        return Edit.insert(
                text.lineEnd(colon), keyLines(text.column(pair.key().start()) + 2, text.lineBreak(colon), key, values));
    }

    private static String keyLines(int indent, String lineBreak, String key, List<String> values) {
        String line = lineBreak + " ".repeat(indent) + key + ":";
        return values.isEmpty() ? line + " []" : line + lines(indent + 2, lineBreak, values);
    }

    private static String lines(int indent, String lineBreak, List<String> values) {
        StringBuilder lines = new StringBuilder();
        for (String value : values) {
            lines.append(lineBreak).append(" ".repeat(indent)).append("- ").append(YamlScalar.quoted(value));
        }
        return lines.toString();
    }
}
