package dev.leastscope.diagnose;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.Masking;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes JSON as text: LF, two blanks, the same calls give the same text. Not thread-safe. */
final class JsonText {
    /** What can go wrong while writing into memory, which is nothing. */
    private interface Writing {
        void run() throws IOException;
    }

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    JsonText() {
        try {
            generator = new JsonFactory().createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Separators separators = PrettyPrinter.DEFAULT_SEPARATORS
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    JsonText object() {
        return writing(generator::writeStartObject);
    }

    JsonText object(String key) {
        return writing(() -> generator.writeObjectFieldStart(key));
    }

    JsonText endObject() {
        return writing(generator::writeEndObject);
    }

    JsonText array(String key) {
        return writing(() -> generator.writeArrayFieldStart(key));
    }

    JsonText endArray() {
        return writing(generator::writeEndArray);
    }

    /** What does not show is written out, so that a terminal can print the file. */
    JsonText text(String key, String value) {
        return writing(() -> generator.writeStringField(key, Masking.visible(value)));
    }

    JsonText textOrNull(String key, String value) {
        return value.isEmpty() ? writing(() -> generator.writeNullField(key)) : text(key, value);
    }

    JsonText number(String key, int value) {
        return writing(() -> generator.writeNumberField(key, value));
    }

    JsonText truth(String key, boolean value) {
        return writing(() -> generator.writeBooleanField(key, value));
    }

    JsonText nothing(String key) {
        return writing(() -> generator.writeNullField(key));
    }

    JsonText texts(String key, List<String> values) {
        array(key);
        values.forEach(value -> writing(() -> generator.writeString(Masking.visible(value))));
        return endArray();
    }

    JsonText source(Source source) {
        return object("source")
                .text("basis", source.basis().id())
                .text("url", source.url())
                .text("checked", source.checked())
                .textOrNull("note", source.note())
                .endObject();
    }

    JsonText catalog(CatalogVersion catalog) {
        return object("catalog")
                .text("version", catalog.version())
                .text("checked", catalog.checked())
                .text("sha256", catalog.sha256())
                .texts("overrides", catalog.overrides())
                .endObject();
    }

    /** The whole text, with a line end. */
    String end() {
        writing(generator::close);
        return text + "\n";
    }

    private JsonText writing(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
