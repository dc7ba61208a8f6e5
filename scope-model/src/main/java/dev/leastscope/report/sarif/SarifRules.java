package dev.leastscope.report.sarif;

import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Rule;
import dev.leastscope.check.RuleHelp;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportSettings;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The declared rules of a run: those that ran, then those that only the checker reports. */
final class SarifRules {
    private final List<Declared> rules = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private final ReportSettings settings;

    private SarifRules(ReportSettings settings) {
        this.settings = settings;
    }

    private record Declared(String id, String summary, Severity severity, Category category, boolean judgesCode) {}

    static SarifRules of(Report report) {
        SarifRules rules = new SarifRules(report.settings());
        for (Rule rule : report.rules()) {
            rules.add(new Declared(rule.id(), rule.summary(), rule.severity(), rule.category(), rule.judgesCode()));
        }
        for (Finding finding : report.findings()) {
            if (!rules.indexes.containsKey(finding.rule())) {
                rules.add(new Declared(finding.rule(), "", finding.defaultSeverity(), finding.category(), false));
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
            String address = settings.rulePage(rule.id());
            if (!address.isEmpty()) {
                out.text("helpUri", address);
            }
            help(rule, summary, out);
            out.object("defaultConfiguration")
                    .text("level", SarifReport.level(rule.severity()))
                    .endObject();
            properties(rule, out);
            out.endObject();
        }
        out.endArray();
    }

    /** Writes the complete page of the rule; for a rule without a page, a short text. */
    private static void help(Declared rule, String summary, JsonOutput out) throws IOException {
        String meaning = summary + " What it means: " + rule.category().title() + ".";
        String page = RuleHelp.page(rule.id()).orElse("# " + SafeText.visible(rule.id()) + "\n\n" + meaning + "\n");
        out.object("help").text("text", meaning).text("markdown", page).endObject();
    }

    /**
     * Writes the keys by which GitHub sorts alerts: the precision of a rule, and the severity where a grant is wider
     * than needed.
     */
    private static void properties(Declared rule, JsonOutput out) throws IOException {
        List<String> tags = new ArrayList<>();
        tags.add(rule.category().title().replace(' ', '-'));
        tags.add("oauth");
        tags.add("least-privilege");
        out.object("properties").text("precision", rule.judgesCode() ? "high" : "very-high");
        if (rule.category() == Category.EXCESS) {
            tags.add("security");
            out.text("security-severity", securitySeverity(rule.severity()));
        }
        out.texts("tags", tags).endObject();
    }

    /** The severity on the scale from 0 to 10: high, medium or low. */
    private static String securitySeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> "7.5";
            case WARNING -> "5.0";
            case NOTE -> "3.0";
        };
    }
}
