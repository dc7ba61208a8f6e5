package dev.leastscope.report.markdown;

import dev.leastscope.catalog.Scope;
import dev.leastscope.report.ListedScope;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.ScopeComparison;
import dev.leastscope.report.Summary;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.List;

/** The table of {@code report.md}: one row for each request, without empty columns. */
final class MarkdownRequests {
    private static final int MOST_REQUESTS = 50;
    private static final int MOST_NAMES = 12;
    private static final int MOST_CHARACTERS = 30_000;

    private final boolean identity;
    private final boolean wrong;

    private MarkdownRequests(List<RequestReport> requests) {
        boolean anyIdentity = false;
        boolean anyWrong = false;
        for (RequestReport request : requests) {
            ScopeComparison comparison = request.comparison();
            anyIdentity |= !comparison.identityMissing().isEmpty();
            anyWrong |= !comparison.wrong().isEmpty();
        }
        this.identity = anyIdentity;
        this.wrong = anyWrong;
    }

    static void write(Report report, StringBuilder out) {
        if (report.requests().isEmpty()) {
            return;
        }
        MarkdownRequests table = new MarkdownRequests(report.requests());
        table.head(out);
        int shown = 0;
        for (RequestReport request : report.requests()) {
            int before = out.length();
            table.row(request, out);
            if (shown == MOST_REQUESTS || out.length() > MOST_CHARACTERS) {
                out.setLength(before);
                break;
            }
            shown++;
        }
        if (shown < report.requests().size()) {
            out.append("\nand ").append(Summary.counted(report.requests().size() - shown, "more request"));
            out.append(MarkdownReport.all(report)).append(".\n");
        }
    }

    private void head(StringBuilder out) {
        out.append("\n| | requests | least set | missing |");
        out.append(identity ? " identity scopes missing |" : "");
        out.append(" more than needed |");
        out.append(wrong ? " wrong |" : "");
        out.append("\n|---|---|---|---|---|")
                .append(identity ? "---|" : "")
                .append(wrong ? "---|" : "")
                .append('\n');
    }

    private void row(RequestReport request, StringBuilder out) {
        out.append("| ").append(MarkdownText.text(request.title())).append(" | ");
        out.append(request.asked());
        out.append(" | ").append(request.isLeastUnknown() ? "unknown" : names(request.leastWithCode()));
        String weight = request.leastBurden().id();
        if (!weight.isEmpty() && !request.isLeastUnknown()) {
            out.append(" (").append(weight).append(')');
        }
        ScopeComparison comparison = request.comparison();
        cell(request, comparison.missing(), out);
        if (identity) {
            cell(request, comparison.identityMissing(), out);
        }
        cell(request, comparison.moreThanNeeded(), out);
        if (wrong) {
            cell(request, comparison.wrong(), out);
        }
        out.append(" |\n");
    }

    private static void cell(RequestReport request, List<ListedScope> scopes, StringBuilder out) {
        List<String> names = new ArrayList<>(scopes.size());
        for (ListedScope scope : scopes) {
            names.add(scope.shortName());
        }
        out.append(" | ").append(request.compared() ? joined(names) : "unknown");
    }

    private static String names(List<Scope> scopes) {
        List<String> names = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            names.add(scope.shortName());
        }
        return joined(names);
    }

    private static String joined(List<String> names) {
        List<String> code = new ArrayList<>(names.size());
        for (String name : names) {
            code.add(MarkdownText.code(name));
        }
        return code.isEmpty() ? "-" : WordSeries.list(code, MOST_NAMES);
    }
}
