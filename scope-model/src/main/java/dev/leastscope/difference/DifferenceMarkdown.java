package dev.leastscope.difference;

import dev.leastscope.check.Finding;
import dev.leastscope.lock.LockDifference;
import dev.leastscope.report.Report;
import dev.leastscope.report.Summary;
import dev.leastscope.report.markdown.MarkdownText;
import java.util.List;

/**
 * Writes a difference as Markdown for a pull request.
 *
 * @since 0.1.0
 */
public final class DifferenceMarkdown {
    /** The last line, which is invisible in the rendered page. A build server finds its own comment by it. */
    public static final String MARKER = "<!-- leastscope-diff -->";

    private static final int MOST_FINDINGS = 50;

    private final ReportDifference difference;
    private final StringBuilder out = new StringBuilder(2048);

    private DifferenceMarkdown(ReportDifference difference) {
        this.difference = difference;
    }

    /** The Markdown text, with a line end. */
    public static String of(ReportDifference difference) {
        DifferenceMarkdown markdown = new DifferenceMarkdown(difference);
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        out.append("## OAuth scopes: what this change does\n\n");
        out.append(DifferenceText.verdict(difference));
        if (difference.isOfOtherTables()) {
            out.append(' ').append(MarkdownText.text(DifferenceText.tables(difference)));
        }
        out.append('\n');
        if (difference.isEmpty()) {
            out.append("\nNothing has changed.\n");
        }
        reauthentication();
        scopes();
        added();
        fixed();
        out.append('\n').append(MARKER).append('\n');
    }

    private void reauthentication() {
        if (!difference.requested().isReauthenticationNeeded()) {
            out.append("\n**Nobody must authenticate again.**\n");
            return;
        }
        out.append("\n**Existing users must authenticate again:**\n\n");
        for (LockDifference.Change change : difference.requested().changes()) {
            for (String scope : change.reauthenticate()) {
                out.append("- ")
                        .append(MarkdownText.text(change.request().toString()))
                        .append(", for ")
                        .append(MarkdownText.code(scope))
                        .append('\n');
            }
        }
    }

    private void scopes() {
        if (difference.requested().changes().isEmpty() && difference.needed().isEmpty()) {
            return;
        }
        out.append("\n| request | | added | removed |\n|---|---|---|---|\n");
        for (ReportDifference.Needed needed : difference.needed()) {
            row(needed.request().toString(), "needed", needed.added(), needed.removed());
        }
        for (LockDifference.Change change : difference.requested().changes()) {
            String words = change.kind() == LockDifference.Kind.CHANGED
                    ? "requested"
                    : "requested, request " + change.kind().id();
            row(change.request().toString(), words, change.added(), change.removed());
        }
    }

    private void row(String request, String words, List<String> added, List<String> removed) {
        out.append("| ")
                .append(MarkdownText.text(request))
                .append(" | ")
                .append(words)
                .append(" | ");
        names(added);
        out.append(" | ");
        names(removed);
        out.append(" |\n");
    }

    private void names(List<String> names) {
        if (names.isEmpty()) {
            out.append('-');
        }
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(MarkdownText.code(names.get(i)));
        }
    }

    private void added() {
        Report now = difference.now();
        List<Finding> added = difference.added();
        if (added.isEmpty()) {
            return;
        }
        out.append("\n### ")
                .append(Summary.counted(added.size(), "new finding"))
                .append("\n\n");
        for (Finding finding : added.subList(0, Math.min(added.size(), MOST_FINDINGS))) {
            out.append("- **")
                    .append(finding.severity().id())
                    .append("** ")
                    .append(MarkdownText.place(finding.location(), now.settings()))
                    .append(' ')
                    .append(MarkdownText.text(finding.rule()))
                    .append(": ")
                    .append(MarkdownText.prose(finding.message()));
            if (!finding.fix().isEmpty()) {
                out.append(" *Fix:* ").append(MarkdownText.prose(finding.fix()));
            }
            out.append('\n');
        }
        more(added.size());
    }

    private void fixed() {
        List<BaseReport.BaseFinding> fixed = difference.fixed();
        if (fixed.isEmpty()) {
            return;
        }
        out.append("\n### ")
                .append(Summary.counted(fixed.size(), "fixed finding"))
                .append("\n\n");
        for (BaseReport.BaseFinding finding : fixed.subList(0, Math.min(fixed.size(), MOST_FINDINGS))) {
            out.append("- ")
                    .append(finding.severity().id())
                    .append(' ')
                    .append(MarkdownText.text(finding.rule()))
                    .append(": ")
                    .append(MarkdownText.prose(finding.message()))
                    .append('\n');
        }
        more(fixed.size());
    }

    private void more(int count) {
        if (count > MOST_FINDINGS) {
            out.append("- and ").append(count - MOST_FINDINGS).append(" more\n");
        }
    }
}
