package dev.leastscope.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page's style sheet and script, which are written into it byte by byte, and the policy that lets them run. */
final class PageResource {
    private PageResource() {}

    static Content style() {
        return new Written(bytes("page.css"));
    }

    static Content script() {
        return new Written(bytes("page.js"));
    }

    /** Made by {@link PagePolicy} when the project is built: nothing is digested when a page is written. */
    static String policy() {
        return new String(bytes(PagePolicy.FILE), StandardCharsets.UTF_8);
    }

    /** The page of a rule as HTML, made by {@link RulePageCompiler}; nothing for a rule without one. */
    static Content rule(String id) {
        String name = "rules/" + id + ".html";
        boolean exists = id.indexOf('/') < 0 && PageResource.class.getResource(name) != null;
        return new Written(exists ? bytes(name) : new byte[0]);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PageResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that stand in the page as they are. */
    static final class Written implements Content {
        private final byte[] bytes;

        Written(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeBinaryContent(bytes);
        }
    }
}
