package dev.leastscope.diagnose;

/** Writes an explanation as JSON. New keys may come under the same format number. @since 0.1.0 */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** The whole text, with a line end. */
    public static String of(Explanation explanation) {
        JsonText json = new JsonText()
                .object()
                .number("format", 1)
                .text("kind", "explanation")
                .text("asOf", explanation.asOf())
                .catalog(explanation.catalog())
                .text("asked", explanation.asked())
                .truth("known", explanation.isKnown())
                .array("meanings");
        for (Meaning meaning : explanation.meanings()) {
            json.object()
                    .text("kind", meaning.kind().id())
                    .text("name", meaning.name())
                    .text("summary", meaning.summary())
                    .object("facts");
            meaning.facts().forEach(fact -> json.texts(fact.key(), fact.values()));
            json.endObject().endObject();
        }
        return json.endArray()
                .texts("nearest", explanation.nearest())
                .endObject()
                .end();
    }
}
