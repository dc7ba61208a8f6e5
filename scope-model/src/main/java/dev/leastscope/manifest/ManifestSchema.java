package dev.leastscope.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema of the manifest, for editors.
 *
 * @since 0.1.0
 */
public final class ManifestSchema {
    /** The file name by which manifests refer to it. */
    public static final String FILE_NAME = "nylas-scopes.schema.json";

    private ManifestSchema() {}

    /** The schema (draft-07), with a line end. */
    public static String json() {
        try (InputStream in = ManifestSchema.class.getResourceAsStream(FILE_NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
