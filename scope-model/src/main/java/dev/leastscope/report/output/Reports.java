package dev.leastscope.report.output;

import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.github.GithubReport;
import dev.leastscope.report.html.HtmlReport;
import dev.leastscope.report.json.JsonReport;
import dev.leastscope.report.junit.JUnitReport;
import dev.leastscope.report.markdown.MarkdownReport;
import dev.leastscope.report.paste.PasteReport;
import dev.leastscope.report.sarif.SarifReport;
import dev.leastscope.text.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The formats, and how a run writes them. A format's code is loaded only when it is asked for.
 *
 * @since 0.1.0
 */
public final class Reports {
    /** All formats, in the order in which users see them. */
    public static final List<String> FORMATS = List.of("json", "md", "html", "sarif", "junit", "paste", "github");

    /** What is written when nobody chooses. */
    public static final List<String> DEFAULT_FORMATS = List.of("json", "md", "html");

    private Reports() {}

    /**
     * The writers of formats, each once, in the order of {@link #FORMATS}.
     *
     * @throws IllegalArgumentException when there is no such format; the message names those there are
     */
    public static List<ReportWriter> writers(Collection<String> formats) {
        Set<String> asked = new LinkedHashSet<>();
        for (String format : formats) {
            String name = format.strip();
            if (!FORMATS.contains(name)) {
                throw new IllegalArgumentException("there is no report format '" + SafeText.logged(name)
                        + "'; there are " + String.join(", ", FORMATS));
            }
            asked.add(name);
        }
        List<ReportWriter> writers = new ArrayList<>();
        for (String format : FORMATS) {
            if (asked.contains(format)) {
                writers.add(writer(format));
            }
        }
        return List.copyOf(writers);
    }

    private static ReportWriter writer(String format) {
        return switch (format) {
            case "json" -> new JsonReport();
            case "md" -> new MarkdownReport();
            case "html" -> new HtmlReport();
            case "sarif" -> new SarifReport();
            case "junit" -> new JUnitReport();
            case "paste" -> new PasteReport();
            case "github" -> new GithubReport();
            default -> throw new IllegalStateException(format);
        };
    }

    /**
     * The text that formats print, such as the workflow commands of {@code github}. It belongs on standard output as it is, in
     * UTF-8: a prefix such as Maven's {@code [ERROR]} would turn commands into plain lines.
     *
     * @param report what to print
     * @param formats see {@link #FORMATS}; those that write files print nothing
     * @return lines that end with LF; empty when there is nothing to print
     * @throws IllegalArgumentException when there is no such format
     */
    public static String printed(Report report, Collection<String> formats) {
        StringBuilder text = new StringBuilder();
        for (ReportWriter writer : writers(formats)) {
            text.append(writer.printed(report));
        }
        return text.toString();
    }

    /**
     * Writes a report into a folder, which is made when it is not there. A file whose bytes would not change is left
     * alone; a changed one is replaced at once, so that no reader sees half of it. A file that the last
     * {@code report.json} lists and this run did not make is removed, and nothing else ever is.
     *
     * @param report what to write
     * @param formats see {@link #FORMATS}
     * @param outputDirectory where to
     * @return the files that the run made, sorted, relative to the folder, whether their bytes changed or not
     * @throws IllegalArgumentException when there is no such format
     * @throws IOException when a file cannot be written; the message names it
     */
    public static List<String> write(Report report, Collection<String> formats, Path outputDirectory)
            throws IOException {
        List<ReportWriter> writers = writers(formats);
        List<String> paths = new ArrayList<>();
        for (ReportWriter writer : writers) {
            paths.addAll(writer.paths(report));
        }
        paths.sort(null);
        Report listed = report.withFiles(paths);
        OutputFolder folder = new OutputFolder(outputDirectory);
        Set<String> stale = folder.leftByLastRun(paths);
        for (ReportWriter writer : writers) {
            for (String path : writer.paths(listed)) {
                folder.write(path, writer.content(listed, path));
            }
        }
        folder.remove(stale);
        return listed.files();
    }
}
