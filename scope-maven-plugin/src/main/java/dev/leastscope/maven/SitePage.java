package dev.leastscope.maven;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Finding;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.Summary;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;

/** A short page for {@code mvn site}, in the site's own skin, with a link to the whole report. */
final class SitePage {
    private SitePage() {}

    static void write(Sink sink, Optional<Report> report, String link) {
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
            paragraph(sink, Nothing.TO_CHECK);
        } else {
            body(sink, report.get(), link);
        }
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    private static void body(Sink sink, Report report, String link) {
        paragraph(
                sink,
                (report.fails() ? "The check fails: " : "The check passes: ")
                        + report.summary().sentence() + ", as of "
                        + report.asOf() + ".");
        sink.paragraph();
        sink.link(link);
        sink.text("The whole report");
        sink.link_();
        sink.paragraph_();
        table(sink, List.of("Request", "Requested", "Least set"), requests(report));
        if (!report.findings().isEmpty()) {
            table(sink, List.of("Severity", "Rule", "Place", "What is wrong"), findings(report));
        }
        List<String> overrides = report.catalog().overrides();
        if (!overrides.isEmpty()) {
            paragraph(sink, Summary.changedRows(overrides.size()) + ":");
            list(sink, overrides);
        }
    }

    private static List<List<String>> requests(Report report) {
        return report.requests().stream()
                .map(request -> List.of(request.title(), requested(request), names(request.least())))
                .toList();
    }

    private static String requested(RequestReport request) {
        return request.requested().map(names -> String.join(", ", names)).orElse("not told");
    }

    private static String names(List<Scope> scopes) {
        return scopes.isEmpty()
                ? "none"
                : String.join(", ", scopes.stream().map(Scope::shortName).toList());
    }

    private static List<List<String>> findings(Report report) {
        return report.findings().stream().map(SitePage::row).toList();
    }

    private static List<String> row(Finding finding) {
        String severity = finding.severity().id() + (finding.suppressed().isPresent() ? " (suppressed)" : "");
        return List.of(severity, finding.rule(), finding.location().toString(), finding.message());
    }

    private static void table(Sink sink, List<String> head, List<List<String>> rows) {
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
                sink.text(cell);
                sink.tableCell_();
            }
            sink.tableRow_();
        }
        sink.tableRows_();
        sink.table_();
    }

    private static void list(Sink sink, List<String> items) {
        sink.list();
        for (String item : items) {
            sink.listItem();
            sink.text(item);
            sink.listItem_();
        }
        sink.list_();
    }

    private static void paragraph(Sink sink, String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }
}
