package dev.leastscope.check;

import dev.leastscope.integration.Suppression;
import dev.leastscope.text.XmlText;
import dev.leastscope.text.YamlScalar;
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
            text.append("\n    scope: ")
                    .append(YamlScalar.quoted(finding.scopes().get(0)));
        }
        if (feature != null) {
            text.append("\n    feature: ").append(YamlScalar.quoted(feature));
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
}
