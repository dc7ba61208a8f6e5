package dev.leastscope.report.html;

import dev.leastscope.check.Finding;
import dev.leastscope.text.JsonOutput;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The findings for the page's script, which shows and searches those outside the page itself. */
final class PageData implements Content {
    private final List<FindingGroup> groups;

    PageData(List<FindingGroup> groups) {
        this.groups = groups;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        try {
            JsonOutput out = JsonOutput.inHtml(new Pieces(output));
            out.array();
            for (FindingGroup group : groups) {
                for (Finding finding : group.findings()) {
                    // One at a time, so that thousands of views are never in memory together.
                    finding(FindingView.of(finding, group.report()), out);
                }
            }
            out.endArray().end();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    /** Passes each piece to the page, which keeps it. This saves one copy of thousands of findings. */
    private static final class Pieces extends OutputStream {
        private final TemplateOutput output;

        Pieces(TemplateOutput output) {
            this.output = output;
        }

        @Override
        public void write(int octet) {
            output.writeBinaryContent(new byte[] {(byte) octet});
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            output.writeBinaryContent(Arrays.copyOfRange(octets, offset, offset + length));
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
                .text("placeLink", finding.placeLink())
                .text("message", finding.message())
                .text("fix", finding.fix())
                .text("change", finding.change())
                .text("changeTitle", finding.changeTitle())
                .texts("about", finding.about())
                .texts("related", finding.related())
                .text("source", finding.source().text())
                .text("suppression", finding.suppression())
                .text("accepted", finding.accepted())
                .endObject();
    }
}
