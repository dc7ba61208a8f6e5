package dev.leastscope.report.github;

import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.FindingOrder;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.Summary;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SafeText;
import java.util.List;

/**
 * Prints workflow commands such as {@code ::error file=nylas-scopes.yaml,line=6,col=9::message}. GitHub Actions shows
 * them as annotations. They go to standard output and to no file. Each must be at the start of its line. Accepted
 * findings are left out.
 *
 * <p>GitHub shows ten annotations of each kind in one step. So at most ten are written, then one plain line with the
 * number of the others.
 *
 * @since 0.1.0
 */
public final class GithubReport implements ReportWriter {
    /** The most annotations of one kind that GitHub shows in one step. */
    static final int MOST_OF_A_KIND = 10;

    @Override
    public String format() {
        return "github";
    }

    @Override
    public List<String> paths(Report report) {
        return List.of();
    }

    @Override
    public byte[] content(Report report, String path) {
        throw new IllegalArgumentException("no file of this report: " + path);
    }

    @Override
    public String printed(Report report) {
        StringBuilder out = new StringBuilder(1024);
        problems(report.problems(), out);
        List<Finding> findings = FindingOrder.heaviestFirst(report);
        kind(Severity.ERROR, "error", findings, out);
        kind(Severity.WARNING, "warning", findings, out);
        kind(Severity.NOTE, "notice", findings, out);
        return out.toString();
    }

    private static void problems(List<Problem> problems, StringBuilder out) {
        for (int i = 0; i < problems.size() && i < MOST_OF_A_KIND; i++) {
            Problem problem = problems.get(i);
            command("error", problem.location(), "Leastscope: input cannot be read", out);
            message(problem.message(), problem.fix(), out);
        }
        rest(problems.size(), "problem", out);
    }

    private static void kind(Severity severity, String command, List<Finding> findings, StringBuilder out) {
        int count = 0;
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                count++;
                if (count <= MOST_OF_A_KIND) {
                    command(command, finding.location(), title(finding), out);
                    message(finding.message(), finding.fix(), out);
                }
            }
        }
        rest(count, severity.id(), out);
    }

    private static String title(Finding finding) {
        return finding.provider().isPresent()
                ? finding.rule() + " (" + finding.provider().get().title() + ")"
                : finding.rule();
    }

    /** Prints the number of the others as a plain line. GitHub would drop a command over its limit. */
    private static void rest(int count, String noun, StringBuilder out) {
        if (count > MOST_OF_A_KIND) {
            out.append("Leastscope: and ")
                    .append(Summary.counted(count - MOST_OF_A_KIND, "more " + noun))
                    .append(", see the report files\n");
        }
    }

    private static void command(String command, Location place, String title, StringBuilder out) {
        out.append("::").append(command).append(" file=");
        property(place.file(), out);
        out.append(",line=").append(Math.max(1, place.line()));
        if (place.column() > 0) {
            out.append(",col=").append(place.column());
        }
        if (place.endColumn() > place.column()) {
            out.append(",endColumn=").append(place.endColumn());
        }
        out.append(",title=");
        property(title, out);
        out.append("::");
    }

    private static void message(String message, String fix, StringBuilder out) {
        data(SafeText.visible(message), out);
        if (!fix.isEmpty()) {
            data("\nFix: " + SafeText.visible(fix), out);
        }
        out.append('\n');
    }

    private static void property(String value, StringBuilder out) {
        escaped(SafeText.visible(value), true, out);
    }

    private static void data(String value, StringBuilder out) {
        escaped(value, false, out);
    }

    /** Escapes a value. Each character is escaped only once, the percent sign, too, because GitHub decodes it last. */
    private static void escaped(String value, boolean isProperty, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '%' -> out.append("%25");
                case '\r' -> out.append("%0D");
                case '\n' -> out.append("%0A");
                case ':' -> out.append(isProperty ? "%3A" : ":");
                case ',' -> out.append(isProperty ? "%2C" : ",");
                default -> out.append(c);
            }
        }
    }
}
