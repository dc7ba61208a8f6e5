package dev.leastscope.catalog;

import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.util.List;

/**
 * Writes what several JSON files contain about the tables, with the same keys.
 *
 * @since 0.1.0
 */
public final class CatalogJson {
    private CatalogJson() {}

    /** Writes the version of the tables under the key {@code catalog}. */
    public static void write(CatalogVersion version, JsonOutput out) throws IOException {
        out.object("catalog")
                .text("version", version.version())
                .text("checked", version.checked())
                .text("sha256", version.sha256())
                .texts("overrides", version.overrides())
                .endObject();
    }

    /** Writes the source of a fact. */
    public static void write(String key, Source source, JsonOutput out) throws IOException {
        out.object(key)
                .text("basis", source.basis().id())
                .text("url", source.url())
                .text("checked", source.checked())
                .textOrNull("note", source.note())
                .endObject();
    }

    /** Writes an option of a requirement. */
    public static void write(Option option, JsonOutput out) throws IOException {
        out.object();
        write("scopes", option.scopes(), out);
        out.text("effect", option.effect() == Option.Effect.FULL ? "full" : "degraded")
                .textOrNull("lost", option.lost());
        write("source", option.source(), out);
        out.endObject();
    }

    /** Writes scopes as their canonical names. */
    public static void write(String key, List<Scope> scopes, JsonOutput out) throws IOException {
        out.array(key);
        for (Scope scope : scopes) {
            out.text(scope.name());
        }
        out.endArray();
    }
}
