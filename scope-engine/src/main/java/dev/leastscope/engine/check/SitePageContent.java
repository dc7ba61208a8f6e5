package dev.leastscope.engine.check;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Finding;
import dev.leastscope.engine.code.Gaps;
import dev.leastscope.engine.request.SitePage;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.Summary;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates the blocks of the site's page from a report. */
public final class SitePageContent {
    /** The most findings on the page, the heaviest first. The full report contains all of them. */
    private static final int MOST_FINDINGS = 100;

    private final List<SitePage.Block> blocks = new ArrayList<>();

    private SitePageContent() {}

    /**
     * Creates the blocks.
     *
     * @param link the path of the full report, relative to the page
     */
    static List<SitePage.Block> of(Optional<Report> report, String link) {
        SitePageContent content = new SitePageContent();
        if (report.isEmpty()) {
            content.paragraph(Gaps.NOTHING_TO_CHECK);
        } else if (report.get().isUnreadable()) {
            content.unreadable(report.get(), link);
        } else {
            content.report(report.get(), link);
        }
        return List.copyOf(content.blocks);
    }

    private void unreadable(Report report, String link) {
        paragraph("Failed, as of " + report.asOf() + ".");
        paragraph(report.headline());
        blocks.add(new SitePage.Link("The full report", link));
        List<List<String>> rows = new ArrayList<>();
        for (Problem problem : report.problems()) {
            rows.add(List.of(problem.location().toString(), problem.message(), problem.fix()));
        }
        table(List.of("Place", "What is wrong", "Fix"), rows);
    }

    private void report(Report report, String link) {
        paragraph((report.fails() ? "Failed" : "Passed") + ": "
                + report.summary().sentence() + ", as of " + report.asOf() + ".");
        paragraph(report.headline());
        blocks.add(new SitePage.Link("The full report", link));
        if (!report.requests().isEmpty()) {
            table(List.of("Request", "Asks for", "Least set", "Missing", "Not needed"), requests(report));
        }
        List<Finding> findings = FindingOrder.heaviest(report, MOST_FINDINGS);
        if (!findings.isEmpty()) {
            table(List.of("Severity", "Rule", "Place", "What is wrong", "Fix"), rows(findings));
        }
        int more = report.summary().standing() - findings.size();
        if (more > 0) {
            paragraph("And " + Summary.counted(more, "finding") + " more in the full report.");
        }
        List<String> overrides = report.catalog().overrides();
        if (!overrides.isEmpty()) {
            paragraph(Summary.changedRows(overrides.size()) + ":");
            blocks.add(new SitePage.Items(visible(overrides)));
        }
    }

    private static List<List<String>> requests(Report report) {
        List<List<String>> rows = new ArrayList<>();
        for (RequestReport request : report.requests()) {
            rows.add(List.of(
                    request.title(),
                    request.asked(),
                    names(request.leastWithCode()),
                    request.compared() ? names(request.missing()) : "unknown",
                    request.compared() ? names(request.excess()) : "unknown"));
        }
        return rows;
    }

    private static String names(List<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(scope.shortName());
        }
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    private static List<List<String>> rows(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(List.of(
                    finding.severity().id(),
                    finding.rule(),
                    finding.location().toString(),
                    finding.message(),
                    finding.fix()));
        }
        return rows;
    }

    private void paragraph(String text) {
        blocks.add(new SitePage.Paragraph(text));
    }

    private void table(List<String> head, List<List<String>> rows) {
        List<List<String>> visible = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            visible.add(visible(row));
        }
        blocks.add(new SitePage.Table(head, visible));
    }

    private static List<String> visible(List<String> texts) {
        List<String> visible = new ArrayList<>(texts.size());
        for (String text : texts) {
            visible.add(SafeText.visible(text));
        }
        return visible;
    }
}
