package dev.leastscope.maven;

import dev.leastscope.engine.request.SitePage;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** Writes a page with the style of the site. The sink escapes the texts. */
final class SiteSink {
    private final Sink sink;

    private SiteSink(Sink sink) {
        this.sink = sink;
    }

    static void write(SitePage page, String title, Sink sink) {
        new SiteSink(sink).write(page, title);
    }

    private void write(SitePage page, String title) {
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text(title);
        sink.sectionTitle1_();
        for (SitePage.Block block : page.blocks()) {
            if (block instanceof SitePage.Paragraph paragraph) {
                paragraph(paragraph.text());
            } else if (block instanceof SitePage.Link link) {
                link(link);
            } else if (block instanceof SitePage.Table table) {
                table(table);
            } else if (block instanceof SitePage.Items items) {
                items(items.items());
            }
        }
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void paragraph(String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }

    private void link(SitePage.Link link) {
        sink.paragraph();
        sink.link(link.target());
        sink.text(link.text());
        sink.link_();
        sink.paragraph_();
    }

    private void table(SitePage.Table table) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String cell : table.head()) {
            sink.tableHeaderCell();
            sink.text(cell);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        for (List<String> row : table.rows()) {
            sink.tableRow();
            for (String cell : row) {
                sink.tableCell();
                sink.text(cell);
                sink.tableCell_();
            }
            sink.tableRow_();
        }
        sink.tableRows_();
        sink.table_();
    }

    private void items(List<String> items) {
        sink.list();
        for (String item : items) {
            sink.listItem();
            sink.text(item);
            sink.listItem_();
        }
        sink.list_();
    }
}
