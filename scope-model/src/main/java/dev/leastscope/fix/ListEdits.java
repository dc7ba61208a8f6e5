package dev.leastscope.fix;

import dev.leastscope.text.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles changes of a list into edits. The list keeps its style: block or brackets, one entry on each line or all on one
 * line, indentation, quotes, comments and line ends. Each method compiles one change. The text must be read again before the
 * next change.
 */
final class ListEdits {
    private final TextLayout text;

    ListEdits(String text) {
        this.text = new TextLayout(text);
    }

    /** Adds entries at the end of an existing list. */
    List<Edit> append(YamlLayout.Sequence list, List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (list.items().isEmpty()) {
            return List.of(Edit.insert(list.end() - 1, String.join(", ", written(values, (char) 0))));
        }
        return list.flow()
                ? appendToBrackets(list, values)
                : List.of(after(list, list.items().size() - 1, values));
    }

    /** Replaces an entry by other entries. */
    List<Edit> replace(YamlLayout.Sequence list, int index, List<String> values) {
        YamlLayout.Node old = list.items().get(index);
        char quote = quote(old);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(
                old.start(), old.end(), written(values.subList(0, 1), quote).get(0)));
        List<String> more = values.subList(1, values.size());
        if (!more.isEmpty()) {
            if (list.flow()) {
                edits.add(Edit.insert(old.end(), ", " + String.join(", ", written(more, quote))));
            } else {
                edits.add(after(list, index, more));
            }
        }
        return edits;
    }

    /**
     * Removes an entry. A comment after it or inside it is removed, too; a comment on separate lines above it stays. A list
     * without its last entry is {@code []}.
     *
     * @param key the key of the list
     */
    List<Edit> remove(YamlLayout.Scalar key, YamlLayout.Sequence list, int index) {
        YamlLayout.Node entry = list.items().get(index);
        if (list.flow()) {
            return List.of(removedFromBrackets(list, index));
        }
        int dash = dash(entry);
        int start = text.lineStart(dash);
        int end = text.nextLine(Math.max(entry.end() - 1, dash));
        List<Edit> edits = new ArrayList<>();
        if (list.items().size() == 1) {
            int colon = text.find(':', /* start= */ key.end(), /* end= */ list.start());
            edits.add(Edit.insert(colon + 1, " []"));
        }
        if (end == text.text().length() && !TextLayout.isLineEnd(text.text().charAt(end - 1)) && start > 0) {
            // The last line of the file has no line end. After the edit, the last line above it that is not blank has
            // none.
            int above = start;
            while (above > 0 && text.isBlank(above - 1, above)) {
                above--;
            }
            edits.add(Edit.remove(above, end));
        } else {
            edits.add(Edit.remove(start, end));
        }
        return edits;
    }

    /** The edit that adds entries on separate lines after an entry of a block list. */
    private Edit after(YamlLayout.Sequence list, int index, List<String> values) {
        YamlLayout.Node entry = list.items().get(index);
        int last = Math.max(entry.start(), entry.end() - 1);
        int at = text.lineEnd(last);
        String lineBreak = text.lineBreak(last);
        String indent = " ".repeat(text.column(dash(list.items().get(0))));
        StringBuilder lines = new StringBuilder();
        for (String value : written(values, quote(entry))) {
            lines.append(lineBreak).append(indent).append("- ").append(value);
        }
        return Edit.insert(at, lines.toString());
    }

    private List<Edit> appendToBrackets(YamlLayout.Sequence list, List<String> values) {
        List<YamlLayout.Node> items = list.items();
        YamlLayout.Node last = items.get(items.size() - 1);
        List<String> entries = written(values, quote(last));
        int comma = text.find(',', last.end(), list.end() - 1);
        if (!isOneEntryALine(list)) {
            if (comma >= 0) {
                return List.of(Edit.insert(comma + 1, " " + String.join(", ", entries) + ","));
            }
            return List.of(Edit.insert(last.end(), ", " + String.join(", ", entries)));
        }
        String lineBreak = text.lineBreak(last.end() - 1);
        String indent = text.indentation(last.start());
        List<Edit> edits = new ArrayList<>();
        if (comma < 0) {
            edits.add(Edit.insert(last.end(), ","));
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            boolean isClosing = i == entries.size() - 1 && comma < 0;
            lines.append(lineBreak).append(indent).append(entries.get(i)).append(isClosing ? "" : ",");
        }
        int behind = comma < 0 ? last.end() : comma + 1;
        int at = text.lineEnd(behind);
        // The closing bracket can follow on the same line.
        if (at > list.end() - 1) {
            at = behind;
        }
        edits.add(Edit.insert(at, lines.toString()));
        return edits;
    }

    /** Whether the last entry of a list in brackets starts a new line. */
    private boolean isOneEntryALine(YamlLayout.Sequence list) {
        YamlLayout.Node last = list.items().get(list.items().size() - 1);
        return text.isBlank(text.lineStart(last.start()), last.start());
    }

    private Edit removedFromBrackets(YamlLayout.Sequence list, int index) {
        List<YamlLayout.Node> items = list.items();
        YamlLayout.Node entry = items.get(index);
        int limit = index + 1 < items.size() ? items.get(index + 1).start() : list.end() - 1;
        int comma = text.find(',', entry.end(), limit);
        int end = comma < 0 ? entry.end() : comma + 1;
        if (text.isBlank(text.lineStart(entry.start()), entry.start())) {
            // The entry starts a line. If the line contains nothing else, it is removed with the comment after the
            // entry.
            int lineEnd = text.lineEnd(end);
            boolean isAlone = lineEnd <= limit && text.isOneLine(entry.start(), end) && isBlankOrComment(end, lineEnd);
            if (isAlone) {
                return Edit.remove(text.lineStart(entry.start()), text.nextLine(end));
            }
        }
        if (comma >= 0) {
            while (end < limit && text.text().charAt(end) == ' ') {
                end++;
            }
            return Edit.remove(entry.start(), end);
        }
        if (index > 0) {
            int previous = items.get(index - 1).end();
            if (text.isOneLine(previous, entry.start())) {
                return Edit.remove(previous, entry.end());
            }
        }
        return Edit.remove(entry.start(), entry.end());
    }

    private boolean isBlankOrComment(int start, int end) {
        int hash = text.text().indexOf('#', start);
        return text.isBlank(start, hash >= 0 && hash < end ? hash : end);
    }

    /** The position of the dash before an entry of a block list. The events of the parser do not have it. */
    private int dash(YamlLayout.Node entry) {
        int at = entry.start();
        while (true) {
            int start = text.lineStart(at);
            int first = start + text.indentation(at).length();
            if (start == 0 || (first < entry.start() && text.text().charAt(first) == '-')) {
                return first;
            }
            // A comment or a line end is between the dash and the entry.
            at = start - 1;
        }
    }

    private static char quote(YamlLayout.Node node) {
        return node instanceof YamlLayout.Scalar scalar ? scalar.quote() : 0;
    }

    /** The values in YAML, in the quotes of a neighbouring entry where a value allows them. */
    static List<String> written(List<String> values, char quote) {
        List<String> written = new ArrayList<>();
        for (String value : values) {
            String plain = YamlScalar.quoted(value);
            boolean isPlain = !plain.startsWith("\"");
            if (quote == '"' && isPlain) {
                written.add('"' + value + '"');
            } else if (quote == '\'' && isPlain) {
                written.add('\'' + value + '\'');
            } else {
                written.add(plain);
            }
        }
        return written;
    }
}
