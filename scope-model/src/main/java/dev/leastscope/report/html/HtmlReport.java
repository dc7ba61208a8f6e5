package dev.leastscope.report.html;

import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.List;

/**
 * Writes {@code index.html}: one file without other files and without network access. The build compiles its templates,
 * which escape every value for its place.
 *
 * @since 0.1.0
 */
public final class HtmlReport implements ReportWriter {
    /** The file it writes. */
    public static final String FILE = "index.html";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<String> paths(Report report) {
        return List.of(FILE);
    }

    @Override
    public byte[] content(Report report, String path) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(bytes), null, Page.of(report));
        return bytes.toByteArray();
    }
}
