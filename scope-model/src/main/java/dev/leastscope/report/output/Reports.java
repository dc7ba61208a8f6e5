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
 * The report formats, and how a run writes them. The code of a format is loaded only when the format is requested.
 *
 * @since 0.1.0
 */
public final class Reports {
    /** All formats, in the order in which users see them. */
    public static final List<String> FORMATS = List.of("json", "md", "html", "sarif", "junit", "paste", "github");

    /** The formats that are written by default. */
    public static final List<String> DEFAULT_FORMATS = List.of("json", "md", "html");

    private Reports() {}

    /**
     * The writers of formats, each once, in the order of {@link #FORMATS}.
     *
     * @throws IllegalArgumentException when a format does not exist; the message lists all formats
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
     * The text that formats print, such as the workflow commands of {@code github}. Write it to standard output
     * unchanged, in UTF-8: a prefix such as Maven's {@code [ERROR]} would turn commands into plain lines.
     *
     * @param report the report to print
     * @param formats see {@link #FORMATS}; those that write files print nothing
     * @return lines that end with LF; empty when there is nothing to print
     * @throws IllegalArgumentException when a format does not exist
     */
    public static String printed(Report report, Collection<String> formats) {
        StringBuilder text = new StringBuilder();
        for (ReportWriter writer : writers(formats)) {
            text.append(writer.printed(report));
        }
        return text.toString();
    }

    /**
     * Writes a report into a folder. The folder is created when it does not exist. A file with the same bytes is not
     * touched. A changed file is replaced atomically, so no reader sees a partial file. A file in the list of the last
     * {@code report.json} that this run did not write is removed. Nothing else is ever removed.
     *
     * @param report the report to write
     * @param formats see {@link #FORMATS}
     * @param outputDirectory the folder
     * @return the files of this run, changed or not, sorted, relative to the folder
     * @throws IllegalArgumentException when a format does not exist
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
