package dev.leastscope.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The tool that made a report.
 *
 * @param name {@code leastscope}
 * @param version the release
 * @since 0.1.0
 */
public record Tool(String name, String version) {
    /**
     * This release. The version comes from a resource that the build fills in, not from the jar's manifest. So reports
     * are the same for classes in a folder and in a jar.
     */
    static Tool current() {
        try (InputStream in = Tool.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("version.txt is missing in the jar");
            }
            return new Tool("leastscope", new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
