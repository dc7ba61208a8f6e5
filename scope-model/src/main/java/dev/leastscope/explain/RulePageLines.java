package dev.leastscope.explain;

import dev.leastscope.check.MarkdownLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Formats the page of a rule for a terminal: headings have no marks, examples are indented, addresses are in parentheses, and
 * there is no bold text.
 */
final class RulePageLines {
    private static final String FENCE = "```";
    private static final String INDENT = "    ";

    private RulePageLines() {}

    /**
     * The lines after the title.
     *
     * @param page Markdown as {@link dev.leastscope.check.RuleHelp#page} gives it
     */
    static List<String> of(String page) {
        List<String> lines = new ArrayList<>();
        boolean isExample = false;
        for (String line : MarkdownLinks.asText(page).split("\n", -1)) {
            if (line.startsWith(FENCE)) {
                isExample = !isExample;
                String name = line.substring(line.lastIndexOf(' ') + 1);
                if (isExample && line.indexOf(' ') > 0) {
                    lines.add(name + ":");
                }
            } else if (isExample) {
                lines.add(line.isEmpty() ? "" : INDENT + line);
            } else if (line.startsWith("## ")) {
                lines.add(line.substring(3).toUpperCase(Locale.ROOT));
            } else if (!line.startsWith("# ")) {
                lines.add(line.replace("**", ""));
            }
        }
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
