package dev.leastscope.report;

import dev.leastscope.text.Location;
import dev.leastscope.text.PercentCoding;
import dev.leastscope.text.SafeText;
import java.util.Objects;

/**
 * Links and hints in a report. They never change a verdict. Start with {@link #NONE} and add the settings you need.
 *
 * @param rulePages the address of the published rule pages; empty: not published, so reports contain no links to them.
 *     The rule's id replaces <code>{rule}</code> or is added at the end
 * @param sourceUrl the address of the checked sources, such as {@code https://github.com/acme/app/blob/4f1e}; empty:
 *     none, so places are not links. File and line replace <code>{file}</code> and <code>{line}</code>, or the file and
 *     {@code #L12} are added at the end
 * @param showSuppressions whether the console shows the suppression that accepts each finding. The HTML page and
 *     {@code report.json} always contain it
 * @param fixCommand the command that applies fixes, printed after findings; empty: none
 * @since 0.1.0
 */
public record ReportSettings(String rulePages, String sourceUrl, boolean showSuppressions, String fixCommand) {
    /** No links, no suppressions on the console, no command. */
    public static final ReportSettings NONE = new ReportSettings("", "", false, "");

    private static final String RULE = "{rule}";
    private static final String FILE = "{file}";
    private static final String LINE = "{line}";

    /**
     * Checks the addresses. No value may be null.
     *
     * @throws IllegalArgumentException when an address is not empty and does not begin with {@code https://} or
     *     {@code http://}, or contains a character that is not allowed in an address
     */
    public ReportSettings {
        Objects.requireNonNull(fixCommand, "fixCommand");
        requireAddress("rulePages (scope.rulePages)", rulePages);
        requireAddress("sourceUrl (scope.sourceUrl)", sourceUrl);
    }

    private static void requireAddress(String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        boolean isAddress = value.startsWith("https://") || value.startsWith("http://");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            isAddress &= c > ' ' && c < 0x7F && "\"<>\\^`|()".indexOf(c) < 0;
        }
        if (!isAddress) {
            throw new IllegalArgumentException(name + ": '" + SafeText.logged(value)
                    + "' is not a web address. Give one that begins with https:// and contains no spaces");
        }
    }

    /** The same settings with this address of the rule pages. */
    public ReportSettings rulePages(String base) {
        return new ReportSettings(base, sourceUrl, showSuppressions, fixCommand);
    }

    /** The same settings with this address of the sources. */
    public ReportSettings sourceUrl(String base) {
        return new ReportSettings(rulePages, base, showSuppressions, fixCommand);
    }

    /** The same settings, with or without suppressions on the console. */
    public ReportSettings showSuppressions(boolean shown) {
        return new ReportSettings(rulePages, sourceUrl, shown, fixCommand);
    }

    /** The same settings with this command. */
    public ReportSettings fixCommand(String command) {
        return new ReportSettings(rulePages, sourceUrl, showSuppressions, command);
    }

    /** The address of a rule's page; empty when the pages are not published. */
    public String rulePage(String rule) {
        if (rulePages.isEmpty()) {
            return "";
        }
        String name = PercentCoding.encodedPath(rule);
        return rulePages.contains(RULE) ? rulePages.replace(RULE, name) : withSlash(rulePages) + name;
    }

    /** The common address of all rule pages; empty when the pages are not published. */
    public String rulesHome() {
        int rule = rulePages.indexOf(RULE);
        return rule < 0 ? rulePages : rulePages.substring(0, rule);
    }

    /** The address of a line of the sources; empty when the sources have no address or the place has no file. */
    public String sourceLink(Location place) {
        if (sourceUrl.isEmpty() || !place.isKnown()) {
            return "";
        }
        String file = PercentCoding.encodedPath(place.file());
        String line = Integer.toString(Math.max(1, place.line()));
        if (sourceUrl.contains(FILE)) {
            return sourceUrl.replace(FILE, file).replace(LINE, line);
        }
        return withSlash(sourceUrl) + file + "#L" + line;
    }

    private static String withSlash(String base) {
        return base.endsWith("/") ? base : base + "/";
    }
}
