package dev.leastscope.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page's style sheet and script, which are copied into it unchanged, and the policy that allows them. */
final class PageResource {
    private PageResource() {}

    static Content style() {
        return new Written(bytes("page.css"));
    }

    static Content script() {
        return new Written(bytes("page.js"));
    }

    /** The policy that {@link PagePolicy} writes during the build, so that writing a page computes no digest. */
    static String policy() {
        return new String(bytes(PagePolicy.FILE), StandardCharsets.UTF_8);
    }

    /** The page of a rule as HTML, made by {@link RulePageCompiler}; empty for a rule without a page. */
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

    /** Bytes that are written into the page unchanged. */
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
