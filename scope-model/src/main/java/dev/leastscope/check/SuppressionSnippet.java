package dev.leastscope.check;

import dev.leastscope.integration.Suppression;
import dev.leastscope.text.XmlText;
import dev.leastscope.text.YamlScalar;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * A suppression of a finding, to paste under the key {@code suppressions} of the manifest. It is as specific as possible, so
 * that it accepts nothing else. The user must replace its reason and date.
 *
 * @since 0.1.0
 */
public final class SuppressionSnippet {
    /** The number of days for which a pasted suppression is valid when its date is not changed. */
    private static final int DAYS = 90;

    private SuppressionSnippet() {}

    /**
     * The lines of the entries; empty for a finding that cannot be suppressed.
     *
     * @param asOf the day of the check
     */
    public static List<String> lines(Finding finding, String asOf) {
        String text = text(finding, asOf);
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /**
     * The same as one text; empty for a finding that cannot be suppressed. The last line has no line end. Several features with
     * one cause have an entry each, so that a later feature is not accepted.
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

    /** The feature of each entry, null for none; no entry for a finding that cannot be suppressed. */
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

    /** Writes an entry, without a feature when {@code feature} is null. */
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
     * The same as XML, to paste under the element {@code suppressions} of an integration in a POM; empty for a finding that
     * cannot be suppressed. The last line has no line end.
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

    /** Parses a day without the formatters of java.time, which would load a hundred classes for every warning. */
    private static LocalDate day(String iso) {
        if (iso.length() != "2026-11-21".length()) {
            return LocalDate.parse(iso);
        }
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }

    /**
     * Whether the suppression names the scope. One of several scopes is named only where no single feature makes it more
     * specific.
     */
    private static boolean namesScope(Finding finding) {
        int scopes = finding.scopes().size();
        return scopes == 1 || (scopes > 1 && finding.features().size() != 1);
    }

    private static boolean namesFeature(Finding finding) {
        return finding.features().size() == 1;
    }
}
