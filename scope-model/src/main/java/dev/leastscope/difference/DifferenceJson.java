package dev.leastscope.difference;

import dev.leastscope.check.Finding;
import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a difference as JSON. New keys can be added with the same format number.
 *
 * @since 0.1.0
 */
public final class DifferenceJson {
    private DifferenceJson() {}

    /** The JSON text, with a line end. */
    public static String of(ReportDifference difference) {
        try {
            JsonOutput json = new JsonOutput().object().number("format", 1).text("kind", "difference");
            BaseReport base = difference.base();
            side("base", base.verdict(), base.asOf(), base.tables(), json);
            side(
                    "now",
                    difference.now().fails() ? "fail" : "pass",
                    difference.now().asOf(),
                    difference.now().catalog().version(),
                    json);
            json.array("new");
            for (Finding finding : difference.added()) {
                json.object()
                        .text("id", finding.id())
                        .text("rule", finding.rule())
                        .text("severity", finding.severity().id())
                        .text("message", finding.message())
                        .text("fix", finding.fix())
                        .object("location")
                        .place(finding.location())
                        .endObject()
                        .endObject();
            }
            json.endArray().array("fixed");
            for (BaseReport.BaseFinding finding : difference.fixed()) {
                json.object()
                        .text("id", finding.id())
                        .text("rule", finding.rule())
                        .text("severity", finding.severity().id())
                        .text("message", finding.message())
                        .object("location")
                        .place(finding.location())
                        .endObject()
                        .endObject();
            }
            json.endArray().array("needed");
            for (ReportDifference.Needed needed : difference.needed()) {
                json.object()
                        .text("provider", needed.request().provider())
                        .text("layer", needed.request().layer())
                        .textOrNull("request", needed.request().name())
                        .texts("added", needed.added())
                        .texts("removed", needed.removed())
                        .endObject();
            }
            json.endArray().array("requested");
            difference.requested().writeChanges(json);
            return json.endArray().endObject().toText();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private static void side(String key, String verdict, String asOf, String tables, JsonOutput json)
            throws IOException {
        json.object(key)
                .text("verdict", verdict)
                .text("asOf", asOf)
                .text("tables", tables)
                .endObject();
    }
}
