package dev.leastscope.report.sarif;

import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Rule;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import dev.leastscope.report.RulePages;
import dev.leastscope.report.SafeText;
import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that a run declares: those that ran, then those that only the checker itself reports by. */
final class SarifRules {
    private final List<Declared> rules = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private SarifRules() {}

    private record Declared(String id, String summary, Severity severity, Category category) {}

    static SarifRules of(Report report) {
        SarifRules rules = new SarifRules();
        for (Rule rule : report.rules()) {
            rules.add(new Declared(rule.id(), rule.summary(), rule.severity(), rule.category()));
        }
        for (Finding finding : report.findings()) {
            if (!rules.indexes.containsKey(finding.rule())) {
                rules.add(new Declared(finding.rule(), "", finding.defaultSeverity(), finding.category()));
            }
        }
        return rules;
    }

    private void add(Declared rule) {
        if (indexes.putIfAbsent(rule.id(), rules.size()) == null) {
            rules.add(rule);
        }
    }

    int indexOf(String rule) {
        return indexes.get(rule);
    }

    void write(JsonOutput out) throws IOException {
        out.array("rules");
        for (Declared rule : rules) {
            String id = SafeText.visible(rule.id());
            String summary = rule.summary().isEmpty() ? id : rule.summary();
            out.object();
            out.text("id", rule.id());
            out.object("shortDescription").text("text", summary).endObject();
            out.object("fullDescription").text("text", summary).endObject();
            out.text("helpUri", RulePages.of(rule.id()));
            out.object("help")
                    .text("text", summary + " What it means: " + rule.category().title() + ".")
                    .text(
                            "markdown",
                            "**" + id + "**\n\n" + summary + "\n\n" + "What it means: "
                                    + rule.category().title() + ".")
                    .endObject();
            out.object("defaultConfiguration")
                    .text("level", SarifReport.level(rule.severity()))
                    .endObject();
            out.object("properties")
                    .texts("tags", List.of(rule.category().title(), "oauth", "least-privilege"))
                    .endObject();
            out.endObject();
        }
        out.endArray();
    }
}
