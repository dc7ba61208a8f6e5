package dev.leastscope.check;

import dev.leastscope.integration.Suppression;
import dev.leastscope.text.XmlText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * The suppression that accepts a finding, ready to be pasted under the manifest's key {@code suppressions}. It names as
 * much of the finding as a suppression can, so that it accepts nothing else; reason and date are to be replaced.
 *
 * @since 0.1.0
 */
public final class SuppressionSnippet {
    /** How long a pasted suppression holds when its date is left alone. */
    private static final int DAYS = 90;

    private SuppressionSnippet() {}

    /**
     * The lines of one entry of the list; none for what cannot be suppressed.
     *
     * @param asOf the day of the check
     */
    public static List<String> lines(Finding finding, String asOf) {
        String text = text(finding, asOf);
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /**
     * The same as one text; empty for what cannot be suppressed. The last line has no line end. Several features with one
     * cause take one entry each, so that a feature that comes later is not accepted.
     *
     * @param asOf the day of the check
     */
    public static String text(Finding finding, String asOf) {
        StringBuilder text = new StringBuilder(256);
        for (String feature : entries(finding)) {
            entry(finding, feature, asOf, text.append(text.length() == 0 ? "" : "\n"));
        }
        return text.toString();
    }

    /** The feature that each entry names, null for none; no entry for what cannot be suppressed. */
    private static List<String> entries(Finding finding) {
        if (!finding.acceptable()) {
            return List.of();
        }
        boolean onlyFeaturesNarrow =
                finding.scopes().isEmpty() && finding.features().size() > 1;
        if (finding.group().isPresent() || onlyFeaturesNarrow) {
            return finding.features();
        }
        return Collections.singletonList(
                namesFeature(finding) ? finding.features().get(0) : null);
    }

    /** One entry; it names no feature when {@code feature} is null. */
    private static void entry(Finding finding, String feature, String asOf, StringBuilder text) {
        text.append("  - rule: ").append(finding.rule());
        if (finding.provider().isPresent()) {
            text.append("\n    provider: ").append(finding.provider().get().id());
        }
        if (namesScope(finding)) {
            scalar(finding.scopes().get(0), text.append("\n    scope: "));
        }
        if (feature != null) {
            scalar(feature, text.append("\n    feature: "));
        }
        text.append("\n    reason: ").append(Suppression.PLACEHOLDER_REASON);
        text.append("\n    expires: ").append(day(asOf).plusDays(DAYS));
    }

    /**
     * The same as XML, to be pasted under the element {@code suppressions} of an integration in a POM; empty for what cannot
     * be suppressed. The last line has no line end.
     *
     * @param asOf the day of the check
     */
    public static String xml(Finding finding, String asOf) {
        StringBuilder text = new StringBuilder(256);
        for (String feature : entries(finding)) {
            text.append(text.length() == 0 ? "" : "\n").append("<suppression>");
            element("rule", finding.rule(), text);
            if (finding.provider().isPresent()) {
                element("provider", finding.provider().get().id(), text);
            }
            if (namesScope(finding)) {
                element("scope", finding.scopes().get(0), text);
            }
            if (feature != null) {
                element("feature", feature, text);
            }
            element("reason", Suppression.PLACEHOLDER_REASON, text);
            element("expires", day(asOf).plusDays(DAYS).toString(), text);
            text.append("\n</suppression>");
        }
        return text.toString();
    }

    private static void element(String name, String value, StringBuilder out) {
        out.append("\n  <").append(name).append('>').append(XmlText.escaped(value));
        out.append("</").append(name).append('>');
    }

    /** The day without the formatters of java.time: they are a hundred classes, on the way of every warning. */
    private static LocalDate day(String iso) {
        if (iso.length() != "2026-11-21".length()) {
            return LocalDate.parse(iso);
        }
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }

    /** A scope of several narrows a suppression only where no single feature does it better. */
    private static boolean namesScope(Finding finding) {
        int scopes = finding.scopes().size();
        return scopes == 1 || (scopes > 1 && finding.features().size() != 1);
    }

    private static boolean namesFeature(Finding finding) {
        return finding.features().size() == 1;
    }

    /** A YAML scalar of one line: as it stands where nothing in it means something to YAML, else in double quotes. */
    private static void scalar(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7F) {
                out.append((char) c);
            } else {
                String hex = Integer.toHexString(c);
                boolean isWide = c > 0xFFFF;
                out.append(isWide ? "\\U" : "\\u").append("00000000", 0, (isWide ? 8 : 4) - hex.length());
                out.append(hex);
            }
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null") || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = isLetter(c) || (c >= '0' && c <= '9') || "._-/".indexOf(c) >= 0;
            boolean last = i == text.length() - 1;
            if (!harmless && !(c == ':' && !last && text.charAt(i + 1) != ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
