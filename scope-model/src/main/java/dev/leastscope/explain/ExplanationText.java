package dev.leastscope.explain;

import dev.leastscope.text.TextLines;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an explanation as text. @since 0.1.0 */
public final class ExplanationText {
    private ExplanationText() {}

    /** The text, with a line end. */
    public static String of(Explanation explanation) {
        TextLines lines = new TextLines();
        if (!explanation.isKnown()) {
            lines.line("Not known: '" + explanation.asked() + "' is not a scope, feature, operation, trigger or rule.");
            if (!explanation.nearest().isEmpty()) {
                lines.line("  Did you mean " + WordSeries.or(explanation.nearest()) + "?");
            }
        } else if (explanation.meanings().size() > 1) {
            lines.line("'" + explanation.asked() + "' means "
                            + explanation.meanings().size() + " things.")
                    .blank();
        }
        for (int i = 0; i < explanation.meanings().size(); i++) {
            if (i > 0) {
                lines.blank();
            }
            meaning(lines, explanation.meanings().get(i));
        }
        lines.overrides(explanation.catalog().overrides());
        return lines.toString();
    }

    /** Writes a meaning. Facts that several providers have in common are written once. */
    private static void meaning(TextLines lines, Meaning meaning) {
        lines.line(meaning.kind().id() + " " + meaning.name());
        lines.line("  " + meaning.summary());
        Map<List<String>, List<String>> labels = new LinkedHashMap<>();
        for (Fact fact : meaning.facts()) {
            labels.computeIfAbsent(fact.values(), values -> new ArrayList<>()).add(fact.label());
        }
        labels.forEach((values, sharing) -> {
            String label = String.join(", ", sharing);
            if (values.size() == 1) {
                lines.line("  " + label + ": " + values.get(0));
            } else {
                lines.line("  " + label + ":");
                values.forEach(value -> lines.line("  - " + value));
            }
        });
        if (!meaning.page().isEmpty()) {
            lines.blank();
            RulePageLines.of(meaning.page()).forEach(lines::line);
        }
    }
}
