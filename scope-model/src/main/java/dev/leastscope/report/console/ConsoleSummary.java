package dev.leastscope.report.console;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Finding;
import dev.leastscope.check.SuppressionSnippet;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.SafeText;
import dev.leastscope.report.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * The summary that a build prints: at most four lines a request, three lines a finding, and one line with the counts.
 *
 * @since 0.1.0
 */
public final class ConsoleSummary {
    /** More findings are counted, not printed: a log of thousands of lines hides what matters. */
    static final int MOST_FINDINGS = 100;

    /** More solved entries of the baseline are counted, not printed. */
    static final int MOST_SOLVED = 10;

    /** More scopes of one list are counted, not printed. */
    static final int MOST_NAMES = 12;

    private final Report report;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private ConsoleSummary(Report report) {
        this.report = report;
    }

    /** The lines, in their order. */
    public static List<ConsoleLine> of(Report report) {
        ConsoleSummary summary = new ConsoleSummary(report);
        for (RequestReport request : report.requests()) {
            summary.request(request);
        }
        summary.findings();
        summary.solved();
        summary.overrides();
        summary.counts();
        return List.copyOf(summary.lines);
    }

    /** The lines without those of the requests: for a module that judges only its own code. */
    public static List<ConsoleLine> ofFindings(Report report) {
        ConsoleSummary summary = new ConsoleSummary(report);
        summary.findings();
        summary.overrides();
        summary.counts();
        return List.copyOf(summary.lines);
    }

    private void request(RequestReport request) {
        StringBuilder head = new StringBuilder(80).append(request.title()).append(": ");
        if (!request.takesScopes() && request.requested().isEmpty()) {
            add(ConsoleLine.Level.INFO, head.append("takes no scopes"));
            return;
        }
        if (request.requested().isEmpty()) {
            head.append("requests what is set elsewhere, needs ");
        } else {
            int requested = request.requested().get().size();
            head.append(request.resolution().defaulted() ? "requests the defaults, " : "requests ")
                    .append(Summary.counted(requested, "scope"));
            weight(request.burden().id(), head);
            head.append(", needs ");
        }
        head.append(request.needed());
        weight(request.leastBurden().id(), head);
        add(ConsoleLine.Level.INFO, head);

        StringBuilder least = new StringBuilder(80).append("  least set: ");
        names(request.least(), least);
        if (!request.resolution().identity().isEmpty()) {
            least.append("; identity: ");
            names(request.resolution().identity(), least);
        }
        add(ConsoleLine.Level.INFO, least);

        difference(request);

        List<Scope> providerScopes = request.resolution().providerScopes().orElse(List.of());
        if (!providerScopes.isEmpty()) {
            StringBuilder enable = new StringBuilder(80)
                    .append("  enable at ")
                    .append(request.provider().title())
                    .append(": ");
            names(providerScopes, enable);
            add(ConsoleLine.Level.INFO, enable);
        }
    }

    private void difference(RequestReport request) {
        boolean missing = !request.missing().isEmpty();
        boolean excess = !request.excess().isEmpty();
        if (!missing && !excess) {
            return;
        }
        StringBuilder line = new StringBuilder(80).append("  ");
        if (missing) {
            line.append("missing: ");
            names(request.missing(), line);
        }
        if (excess) {
            line.append(missing ? "; not needed: " : "not needed: ");
            names(request.excess(), line);
        }
        add(ConsoleLine.Level.INFO, line);
    }

    private void findings() {
        List<Finding> findings = FindingOrder.heaviest(report, MOST_FINDINGS + 1);
        int printed = Math.min(findings.size(), MOST_FINDINGS);
        for (int i = 0; i < printed; i++) {
            finding(findings.get(i));
        }
        if (printed < findings.size()) {
            add(
                    level(findings.get(printed)),
                    new StringBuilder("and ")
                            .append(report.summary().standing() - printed)
                            .append(" more, see the report files"));
        }
    }

    private void finding(Finding finding) {
        ConsoleLine.Level level = level(finding);
        add(
                level,
                new StringBuilder(200)
                        .append(finding.location())
                        .append(": ")
                        .append(finding.rule())
                        .append(": ")
                        .append(finding.message()));
        if (!finding.fix().isEmpty()) {
            add(level, new StringBuilder(120).append("  fix: ").append(finding.fix()));
        }
        List<String> suppression = SuppressionSnippet.lines(finding, report.asOf());
        if (!suppression.isEmpty()) {
            add(level, onOneLine(suppression));
        }
    }

    /** The entry in YAML's flow style, which is as good to paste as its block. */
    private static StringBuilder onOneLine(List<String> suppression) {
        StringBuilder line = new StringBuilder(160).append("  or, under suppressions: - {");
        for (int i = 0; i < suppression.size(); i++) {
            String entry = suppression.get(i).strip();
            line.append(i == 0 ? entry.substring("- ".length()) : ", " + entry);
        }
        return line.append('}');
    }

    /** What fails the build is an error in the log whatever it weighs: {@code mvn -q} shows errors only. */
    private ConsoleLine.Level level(Finding finding) {
        if (report.failOn().isPresent()
                && finding.severity().reaches(report.failOn().get())) {
            return ConsoleLine.Level.ERROR;
        }
        return switch (finding.severity()) {
            case ERROR -> ConsoleLine.Level.ERROR;
            case WARNING -> ConsoleLine.Level.WARNING;
            case NOTE -> ConsoleLine.Level.INFO;
        };
    }

    private void solved() {
        List<String> solved = report.solved();
        if (solved.isEmpty()) {
            return;
        }
        add(ConsoleLine.Level.INFO, new StringBuilder(Summary.solvedEntries(solved.size())).append(':'));
        int printed = Math.min(solved.size(), MOST_SOLVED);
        for (int i = 0; i < printed; i++) {
            add(ConsoleLine.Level.INFO, new StringBuilder("  ").append(solved.get(i)));
        }
        if (printed < solved.size()) {
            StringBuilder more = new StringBuilder("  and ").append(solved.size() - printed);
            add(ConsoleLine.Level.INFO, more.append(" more, see the report files"));
        }
    }

    /** All of them, however many: an answer that rests on a changed row must not look like one that does not. */
    private void overrides() {
        List<String> overrides = report.catalog().overrides();
        if (overrides.isEmpty()) {
            return;
        }
        add(ConsoleLine.Level.INFO, new StringBuilder(Summary.changedRows(overrides.size())).append(':'));
        for (int i = 0; i < overrides.size(); i++) {
            add(ConsoleLine.Level.INFO, new StringBuilder("  ").append(overrides.get(i)));
        }
    }

    private void counts() {
        StringBuilder line = new StringBuilder(120)
                .append("Leastscope: ")
                .append(report.fails() ? "failed" : "passed")
                .append(": ")
                .append(report.summary().sentence());
        if (!report.complete()) {
            line.append("; incomplete: not everything could be read");
        }
        String failOn = report.failOn().isPresent() ? report.failOn().get().id() : "never";
        if (report.failOn().isEmpty() || report.failOn().get() != Severity.ERROR) {
            line.append("; failOn ").append(failOn);
        }
        line.append(" (tables ")
                .append(report.catalog().version())
                .append(", as of ")
                .append(report.asOf())
                .append(')');
        add(report.fails() ? ConsoleLine.Level.ERROR : ConsoleLine.Level.INFO, line);
    }

    private static void weight(String id, StringBuilder line) {
        if (!id.isEmpty()) {
            line.append(" (").append(id).append(')');
        }
    }

    private static void names(List<Scope> scopes, StringBuilder line) {
        if (scopes.isEmpty()) {
            line.append("none");
            return;
        }
        int shown = scopes.size() <= MOST_NAMES ? scopes.size() : MOST_NAMES - 1;
        for (int i = 0; i < shown; i++) {
            line.append(i == 0 ? "" : ", ").append(scopes.get(i).shortName());
        }
        if (shown < scopes.size()) {
            line.append(" and ").append(scopes.size() - shown).append(" more");
        }
    }

    private void add(ConsoleLine.Level level, StringBuilder text) {
        lines.add(new ConsoleLine(level, SafeText.logged(text.toString())));
    }
}
