package dev.leastscope.report.markdown;

import dev.leastscope.report.Prose;
import dev.leastscope.report.ReportSettings;
import dev.leastscope.report.Summary;
import dev.leastscope.text.Location;
import dev.leastscope.text.SafeText;
import java.util.List;

/**
 * Writes strings of unknown origin into GitHub- and GitLab-flavoured Markdown, also inside a table.
 *
 * @since 0.1.0
 */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]{}|~$#!()";

    private MarkdownText() {}

    /**
     * Writes the overridden rows of the tables as a list; nothing when there are none. The list has no limit, because
     * an answer that depends on an overridden row must show it.
     */
    public static void overrides(List<String> overrides, StringBuilder out) {
        if (overrides.isEmpty()) {
            return;
        }
        out.append('\n').append(Summary.changedRows(overrides.size())).append(":\n\n");
        for (String override : overrides) {
            out.append("- ").append(text(override)).append('\n');
        }
    }

    /** A place, as a link to its line when the sources have an address. */
    public static String place(Location place, ReportSettings settings) {
        String link = settings.sourceLink(place);
        String text = code(place.toString());
        return link.isEmpty() ? text : "[" + text + "](" + link + ")";
    }

    /** A value as plain text: Markdown, HTML, mentions and log commands in it have no effect. */
    public static String text(String value) {
        String safe = SafeText.logged(value);
        StringBuilder out = new StringBuilder(safe.length() + 16);
        int done = 0;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if ((c >= 'a' && c <= 'z') || c == ' ') {
                continue;
            }
            String instead = instead(c);
            if (!instead.isEmpty()) {
                out.append(safe, done, i).append(instead);
                done = i + 1;
            } else if (SPECIAL.indexOf(c) >= 0) {
                out.append(safe, done, i).append('\\');
                done = i;
            }
        }
        return out.append(safe, done, safe.length()).toString();
    }

    private static String instead(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            // The comment after the @ prevents a mention.
            case '@' -> "@<!-- -->";
            default -> "";
        };
    }

    /** A value as plain text, with names between backticks as code. */
    public static String prose(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        for (Prose piece : Prose.of(value)) {
            out.append(piece.isCode() ? code(piece.text()) : text(piece.text()));
        }
        return out.toString();
    }

    /** A value as code where possible. A backtick would end the code, and a pipe would end the table cell. */
    public static String code(String value) {
        String safe = SafeText.logged(value);
        if (safe.isBlank() || safe.indexOf('`') >= 0 || safe.indexOf('|') >= 0) {
            return text(value);
        }
        return "`" + safe + "`";
    }
}
