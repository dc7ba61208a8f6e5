package dev.leastscope.report.html;

import dev.leastscope.check.Rule;
import dev.leastscope.check.RuleHelp;
import dev.leastscope.check.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.AttributeProviderContext;
import org.commonmark.renderer.html.AttributeProviderFactory;
import org.commonmark.renderer.html.HtmlRenderer;

/** Converts the pages of the rules to HTML during the build, so that no check has to read Markdown. */
public final class RulePageCompiler {
    /**
     * The levels that headings of a rule page move down. The first level is the title, which the report shows itself.
     */
    private static final int DEEPER = 2;

    private RulePageCompiler() {}

    /**
     * Writes {@code <rule>.html} for each rule that has a page.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Rule rule : Rules.all()) {
            Optional<String> page = RuleHelp.page(rule.id());
            if (page.isPresent()) {
                Files.writeString(folder.resolve(rule.id() + ".html"), html(page.get()));
            }
        }
    }

    static String html(String markdown) {
        Node page = Parser.builder().build().parse(markdown);
        Node first = page.getFirstChild();
        if (first instanceof Heading heading && heading.getLevel() == 1) {
            first.unlink();
        }
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + DEEPER));
            }
        });
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(new NoReferrer())
                .build()
                .render(page);
    }

    private static final class NoReferrer implements AttributeProviderFactory, AttributeProvider {
        @Override
        public AttributeProvider create(AttributeProviderContext context) {
            return this;
        }

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Link) {
                attributes.put("rel", "noreferrer");
            }
        }
    }
}
