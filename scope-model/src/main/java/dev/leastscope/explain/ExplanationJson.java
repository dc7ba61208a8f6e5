package dev.leastscope.explain;

import dev.leastscope.catalog.CatalogJson;
import dev.leastscope.text.JsonOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes an explanation as JSON. New keys can be added with the same format number. @since 0.1.0 */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** The JSON text, with a line end. */
    public static String of(Explanation explanation) {
        try {
            JsonOutput json = new JsonOutput()
                    .object()
                    .number("format", 1)
                    .text("kind", "explanation")
                    .text("asOf", explanation.asOf());
            CatalogJson.write(explanation.catalog(), json);
            json.text("asked", explanation.asked())
                    .truth("known", explanation.isKnown())
                    .array("meanings");
            for (Meaning meaning : explanation.meanings()) {
                json.object()
                        .text("kind", meaning.kind().id())
                        .text("name", meaning.name())
                        .text("summary", meaning.summary())
                        .object("facts");
                for (Fact fact : meaning.facts()) {
                    json.texts(fact.key(), fact.values());
                }
                json.endObject().textOrNull("page", meaning.page()).endObject();
            }
            return json.endArray()
                    .texts("nearest", explanation.nearest())
                    .endObject()
                    .toText();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }
}
