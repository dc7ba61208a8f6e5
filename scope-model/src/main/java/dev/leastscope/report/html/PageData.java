package dev.leastscope.report.html;

import dev.leastscope.text.JsonOutput;
import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The findings for the page's script: it shows and searches those that the page itself does not hold. */
final class PageData {
    private PageData() {}

    static Content of(List<FindingGroup> groups) {
        return new PageResource.Written(json(groups));
    }

    private static byte[] json(List<FindingGroup> groups) {
        try {
            JsonOutput out = JsonOutput.inHtml();
            out.array();
            for (FindingGroup group : groups) {
                for (FindingView finding : group.findings()) {
                    finding(finding, out);
                }
            }
            return out.endArray().toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private static void finding(FindingView finding, JsonOutput out) throws IOException {
        out.object()
                .text("id", finding.id())
                .number("group", finding.group())
                .text("severity", finding.severity())
                .text("rule", finding.rule())
                .text("provider", finding.provider())
                .text("where", finding.where())
                .text("place", finding.place())
                .text("message", finding.message())
                .text("fix", finding.fix())
                .texts("about", finding.about())
                .texts("related", finding.related())
                .text("source", finding.source().text())
                .text("suppression", finding.suppression())
                .text("accepted", finding.accepted())
                .endObject();
    }
}
