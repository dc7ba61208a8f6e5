package dev.leastscope.report;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * The summary that a build prints: at most four lines for each request, two lines for each finding (three with its
 * suppression), then the verdict and the address of the report.
 *
 * @since 0.1.0
 */
public final class ConsoleSummary {
    /**
     * The most findings that are printed. The others are counted, because a log of thousands of lines hides the
     * important ones.
     */
    static final int MOST_FINDINGS = 100;

    /** The most solved baseline entries that are printed. The others are counted. */
    static final int MOST_SOLVED = 10;

    private final Report report;
    private final List<ConsoleLine> lines = new ArrayList<>();

    private ConsoleSummary(Report report) {
        this.report = report;
    }

    /** The lines, in their order, for a run without an HTML page. */
    public static List<ConsoleLine> of(Report report) {
        return of(report, "");
    }

    /**
     * The lines, in their order.
     *
     * @param report the report to summarize
     * @param page the path of the HTML page, as the reader can open it; empty when the run writes none
     */
    public static List<ConsoleLine> of(Report report, String page) {
        ConsoleSummary summary = new ConsoleSummary(report);
        summary.problems();
        for (RequestReport request : report.requests()) {
            for (String line : RequestLines.of(request)) {
                summary.add(ConsoleLine.Level.INFO, line);
            }
        }
        summary.findings();
        summary.solved();
        summary.end(page);
        return List.copyOf(summary.lines);
    }

    /** The lines without those of the requests, for a module that judges only its own code. */
    public static List<ConsoleLine> ofFindings(Report report) {
        return ofFindings(report, "");
    }

    /**
     * The lines without those of the requests, for a module that judges only its own code.
     *
     * @param report the report to summarize
     * @param page the path of the HTML page; empty when the run writes none
     */
    public static List<ConsoleLine> ofFindings(Report report, String page) {
        ConsoleSummary summary = new ConsoleSummary(report);
        summary.problems();
        summary.findings();
        summary.end(page);
        return List.copyOf(summary.lines);
    }

    /** All lines as one text, each with its level before it and a line end after it. */
    static String describe(Report report) {
        StringBuilder text = new StringBuilder(1024);
        for (ConsoleLine line : of(report)) {
            text.append(line.level().prefix()).append(line.text()).append('\n');
        }
        return text.toString();
    }

    private void problems() {
        for (Problem problem : report.problems()) {
            add(ConsoleLine.Level.ERROR, problem.location() + ": error: " + problem.message());
            if (!problem.snippet().isEmpty()) {
                for (String line : problem.snippet().split("\n", -1)) {
                    add(ConsoleLine.Level.ERROR, line);
                }
            }
            if (!problem.fix().isEmpty()) {
                add(ConsoleLine.Level.ERROR, "  fix: " + problem.fix());
            }
        }
    }

    private void findings() {
        List<Finding> findings = FindingOrder.ofEveryRule(report, MOST_FINDINGS);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            ConsoleLine.Level level = level(finding);
            for (String line : FindingLines.of(finding, report)) {
                add(level, line);
            }
        }
        int more = report.summary().standing() - findings.size();
        if (more > 0) {
            add(level(heaviestLeftOut(findings)), "and " + more + " more, see the report files");
        }
    }

    private Finding heaviestLeftOut(List<Finding> printed) {
        List<Finding> others = new ArrayList<>(FindingOrder.heaviestFirst(report));
        others.removeAll(printed);
        return others.get(0);
    }

    /**
     * The log level of a finding. A finding that fails the build is always an error, because {@code mvn -q} shows only
     * errors.
     */
    private ConsoleLine.Level level(Finding finding) {
        if (report.failOn().isPresent()
                && finding.severity().reaches(report.failOn().get())) {
            return ConsoleLine.Level.ERROR;
        }
        return ConsoleLine.Level.of(finding.severity());
    }

    private void solved() {
        List<String> solved = report.solved();
        if (solved.isEmpty()) {
            return;
        }
        add(ConsoleLine.Level.INFO, Summary.solvedEntries(solved.size()) + ":");
        int printed = Math.min(solved.size(), MOST_SOLVED);
        for (int i = 0; i < printed; i++) {
            add(ConsoleLine.Level.INFO, "  " + solved.get(i));
        }
        if (printed < solved.size()) {
            add(ConsoleLine.Level.INFO, "  and " + (solved.size() - printed) + " more, see the report files");
        }
    }

    private void end(String page) {
        overrides();
        String caution = report.sourceCaution();
        if (!caution.isEmpty()) {
            add(ConsoleLine.Level.INFO, caution);
        }
        verdict();
        ConsoleLine.Level level = report.fails() ? ConsoleLine.Level.ERROR : ConsoleLine.Level.INFO;
        if (!page.isEmpty()) {
            add(level, "Report: " + page);
        }
        String command = report.settings().fixCommand();
        if (!command.isEmpty() && report.summary().standing() > 0) {
            add(level, "To apply fixes: " + command);
        }
    }

    /** Adds all overrides, without a limit. An answer that depends on an overridden row must show it. */
    private void overrides() {
        List<String> overrides = report.catalog().overrides();
        if (overrides.isEmpty()) {
            return;
        }
        add(ConsoleLine.Level.INFO, Summary.changedRows(overrides.size()) + ":");
        for (int i = 0; i < overrides.size(); i++) {
            add(ConsoleLine.Level.INFO, "  " + overrides.get(i));
        }
    }

    private void verdict() {
        StringBuilder line = new StringBuilder(120)
                .append("Leastscope: ")
                .append(report.fails() ? "failed" : "passed")
                .append(": ");
        if (report.isUnreadable()) {
            line.append(report.headline());
        } else {
            line.append(report.summary().sentence());
            if (!report.complete()) {
                line.append("; incomplete: not everything could be read");
            }
            if (report.failOn().isEmpty() || report.failOn().get() != Severity.ERROR) {
                line.append("; failOn ")
                        .append(
                                report.failOn().isPresent()
                                        ? report.failOn().get().id()
                                        : "never");
            }
        }
        line.append(" (tables ")
                .append(report.catalog().version())
                .append(", as of ")
                .append(report.asOf())
                .append(')');
        add(report.fails() ? ConsoleLine.Level.ERROR : ConsoleLine.Level.INFO, line.toString());
    }

    private void add(ConsoleLine.Level level, String text) {
        lines.add(new ConsoleLine(level, SafeText.logged(text)));
    }
}
