package dev.leastscope.maven;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Finding;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.SafeText;
import dev.leastscope.report.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;

/** A short page for {@code mvn site}, in the site's own skin, with a link to the whole report. The sink escapes. */
final class SitePage {
    /** The heaviest; the whole report holds all of them. */
    private static final int MOST_FINDINGS = 100;

    private final Sink sink;

    private SitePage(Sink sink) {
        this.sink = sink;
    }

    static void write(Sink sink, Optional<Report> report, String link) {
        new SitePage(sink).write(report, link);
    }

    private void write(Optional<Report> report, String link) {
        sink.head();
        sink.title();
        sink.text("OAuth scopes");
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text("OAuth scopes");
        sink.sectionTitle1_();
        if (report.isEmpty()) {
            paragraph(Nothing.TO_CHECK);
        } else {
            body(report.get(), link);
        }
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void body(Report report, String link) {
        paragraph((report.fails() ? "Failed" : "Passed") + ": "
                + report.summary().sentence() + ", as of " + report.asOf() + ".");
        paragraph(report.headline());
        sink.paragraph();
        sink.link(link);
        sink.text("The whole report");
        sink.link_();
        sink.paragraph_();
        if (!report.requests().isEmpty()) {
            table(List.of("Request", "Asks for", "Least set", "Missing", "Not needed"), requests(report));
        }
        List<Finding> findings = FindingOrder.heaviest(report, MOST_FINDINGS);
        if (!findings.isEmpty()) {
            table(List.of("Severity", "Rule", "Place", "What is wrong", "Fix"), rows(findings));
        }
        int more = report.summary().standing() - findings.size();
        if (more > 0) {
            paragraph("And " + Summary.counted(more, "finding") + " more in the whole report.");
        }
        List<String> overrides = report.catalog().overrides();
        if (!overrides.isEmpty()) {
            paragraph(Summary.changedRows(overrides.size()) + ":");
            list(overrides);
        }
    }

    private static List<List<String>> requests(Report report) {
        List<List<String>> rows = new ArrayList<>();
        for (RequestReport request : report.requests()) {
            rows.add(List.of(
                    request.title(),
                    request.asked(),
                    names(request.least()),
                    request.compared() ? names(request.missing()) : "not known",
                    request.compared() ? names(request.excess()) : "not known"));
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

    private void table(List<String> head, List<List<String>> rows) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String cell : head) {
            sink.tableHeaderCell();
            sink.text(cell);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        for (List<String> row : rows) {
            sink.tableRow();
            for (String cell : row) {
                sink.tableCell();
                sink.text(SafeText.visible(cell));
                sink.tableCell_();
            }
            sink.tableRow_();
        }
        sink.tableRows_();
        sink.table_();
    }

    private void list(List<String> items) {
        sink.list();
        for (String item : items) {
            sink.listItem();
            sink.text(SafeText.visible(item));
            sink.listItem_();
        }
        sink.list_();
    }

    private void paragraph(String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }
}
