package dev.leastscope.report.markdown;

import dev.leastscope.check.Finding;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.Summary;
import dev.leastscope.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code report.md}: the verdict, one table row for each request, and the heaviest findings. It is short,
 * because it is pasted into pull requests and job summaries, which have limits.
 *
 * @since 0.1.0
 */
public final class MarkdownReport implements ReportWriter {
    /** The file it writes. */
    public static final String FILE = "report.md";

    /** The last line. A CI step uses it to find the comment of its last run. It is invisible to readers. */
    public static final String MARK = "<!-- leastscope-report -->";

    static final int MOST_FINDINGS = 20;

    /**
     * The most characters of a report. GitHub accepts 65,536 in a comment, and 1 MiB in a job summary. Table rows use
     * at most half of them. A row or a finding that exceeds the limit is left out and counted.
     */
    static final int MOST_CHARACTERS = 60_000;

    @Override
    public String format() {
        return "md";
    }

    @Override
    public List<String> paths(Report report) {
        return List.of(FILE);
    }

    @Override
    public byte[] content(Report report, String path) {
        StringBuilder out = new StringBuilder(4096);
        verdict(report, out);
        problems(report, out);
        MarkdownRequests.write(report, out);
        notes(report, out);
        StringBuilder changed = new StringBuilder();
        MarkdownText.overrides(report.catalog().overrides(), changed);
        int room = MOST_CHARACTERS - changed.length();
        findings(report, room, out);
        solved(report, room, out);
        out.append(changed);
        foot(report, out);
        out.append('\n').append(MARK).append('\n');
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void verdict(Report report, StringBuilder out) {
        out.append("## Leastscope: ")
                .append(report.fails() ? "failed" : "passed")
                .append("\n\n");
        if (report.isUnreadable()) {
            out.append(MarkdownText.text(report.headline())).append('\n');
            return;
        }
        out.append(report.summary().sentence());
        if (!report.subject().module().isEmpty()) {
            out.append(" in ").append(MarkdownText.code(report.subject().module()));
        }
        if (!report.integration().isEmpty()) {
            out.append(" (").append(MarkdownText.text(report.integration())).append(')');
        }
        out.append(".\n");
        if (!report.complete()) {
            out.append("\n**Incomplete:** not everything could be read.\n");
        }
    }

    private static void problems(Report report, StringBuilder out) {
        List<Problem> problems = report.problems();
        if (problems.isEmpty()) {
            return;
        }
        out.append('\n');
        int shown = Math.min(problems.size(), MOST_FINDINGS);
        for (Problem problem : problems.subList(0, shown)) {
            out.append("- **error** at ")
                    .append(MarkdownText.place(problem.location(), report.settings()))
                    .append(": ")
                    .append(MarkdownText.text(problem.message()));
            if (!problem.fix().isEmpty()) {
                out.append("<br>Fix: ").append(MarkdownText.text(problem.fix()));
            }
            out.append('\n');
        }
        if (shown < problems.size()) {
            out.append("\nand ")
                    .append(Summary.counted(problems.size() - shown, "more problem"))
                    .append(all(report))
                    .append(".\n");
        }
    }

    private static void findings(Report report, int room, StringBuilder out) {
        List<Finding> findings = FindingOrder.ofEveryRule(report, MOST_FINDINGS);
        if (findings.isEmpty()) {
            return;
        }
        out.append('\n');
        int shown = 0;
        for (Finding finding : findings) {
            int before = out.length();
            out.append("- **")
                    .append(finding.severity().id())
                    .append("** ")
                    .append(MarkdownText.code(finding.rule()))
                    .append(" at ")
                    .append(MarkdownText.place(finding.location(), report.settings()))
                    .append(": ")
                    .append(MarkdownText.prose(finding.message()));
            if (!finding.fix().isEmpty()) {
                out.append("<br>Fix: ").append(MarkdownText.prose(finding.fix()));
            }
            out.append('\n');
            if (out.length() > room) {
                out.setLength(before);
                break;
            }
            shown++;
        }
        int more = report.summary().standing() - shown;
        if (more > 0) {
            out.append("\nand ")
                    .append(Summary.counted(more, "more finding"))
                    .append(all(report))
                    .append(".\n");
        }
    }

    /** The file of this run that contains what is left out here. */
    static String all(Report report) {
        for (String file : List.of("index.html", "report.json", "report.sarif", "TEST-scope.xml")) {
            if (report.files().contains(file)) {
                return ": `" + file + "` contains all";
            }
        }
        return "";
    }

    private static void solved(Report report, int room, StringBuilder out) {
        List<String> solved = report.solved();
        if (solved.isEmpty()) {
            return;
        }
        out.append('\n').append(Summary.solvedEntries(solved.size())).append(":\n\n");
        int shown = 0;
        for (String entry : solved) {
            String line = "- " + MarkdownText.code(entry) + "\n";
            if (shown == MOST_FINDINGS || out.length() + line.length() > room) {
                break;
            }
            out.append(line);
            shown++;
        }
        if (shown < solved.size()) {
            out.append("\nand ").append(solved.size() - shown).append(" more.\n");
        }
    }

    /** Notes about the least sets, each sentence once. */
    private static void notes(Report report, StringBuilder out) {
        Set<String> notes = new LinkedHashSet<>();
        for (RequestReport request : report.requests()) {
            notes.addAll(report.leastSetNotes(request));
        }
        for (String note : notes) {
            out.append('\n').append(MarkdownText.prose(note)).append('\n');
        }
    }

    private static void foot(Report report, StringBuilder out) {
        out.append("\n<sub>")
                .append(report.tool().name())
                .append(' ')
                .append(MarkdownText.text(report.tool().version()))
                .append(", tables ")
                .append(MarkdownText.text(report.catalog().version()))
                .append(", as of ")
                .append(MarkdownText.text(report.asOf()));
        if (report.sources().isPresent()) {
            out.append(", ").append(MarkdownText.text(report.sources().get().text()));
        }
        if (!report.sourceCaution().isEmpty()) {
            out.append(". ").append(MarkdownText.text(report.sourceCaution()));
        }
        out.append("</sub>\n");
    }
}
