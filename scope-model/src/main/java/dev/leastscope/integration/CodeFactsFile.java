package dev.leastscope.integration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.text.Characters;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.JsonReader;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Location;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The file {@code facts.json}, by which a module hands on what was seen in its code. The same facts give the same bytes.
 *
 * @since 0.1.0
 */
public final class CodeFactsFile {
    /** The largest file that is read. */
    public static final int FILE_BYTES = 16 * 1024 * 1024;

    /** The form that is written, and the only one that is read. */
    static final int FORMAT = 1;

    private CodeFactsFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name what its places are called: a path relative to the source root, with {@code /}
     * @param catalog the tables that know the operations
     */
    public static Reading<CodeFacts> read(Path file, String name, Catalog catalog) {
        Reading<SourceText> source = SourceText.read(file, name, FILE_BYTES);
        return source.value().isPresent() ? read(source.value().get(), catalog) : Reading.failed(source.problems());
    }

    /** Reads a text at hand. */
    public static Reading<CodeFacts> read(SourceText source, Catalog catalog) {
        Reading<Tree> tree = JsonReader.read(source, KnownKeys.ALL, FILE_BYTES);
        return tree.value().isPresent()
                ? new CodeFactsDecoder(catalog).decode(tree.value().get())
                : Reading.failed(tree.problems());
    }

    /** The file's text. */
    public static String write(CodeFacts facts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new FactALine());
            write(facts, json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return JsonOutput.visible(out.append('\n').toString());
    }

    private static void write(CodeFacts facts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeNumberField("classes", facts.classes());
        json.writeNumberField("mentioning", facts.mentioning());
        json.writeBooleanField("complete", facts.complete());
        json.writeArrayFieldStart("calls");
        for (CodeFacts.Call call : facts.calls()) {
            json.writeStartObject();
            text("api", call.operation().api().id(), json);
            text("operation", call.operation().id(), json);
            text("confidence", call.confidence().id(), json);
            writeEnd(call.site(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("triggers");
        for (CodeFacts.Trigger trigger : facts.triggers()) {
            json.writeStartObject();
            text("api", trigger.api().id(), json);
            text("trigger", trigger.name(), json);
            text("confidence", trigger.confidence().id(), json);
            writeEnd(trigger.site(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("authorizations");
        for (CodeFacts.Authorization authorization : facts.authorizations()) {
            write(authorization, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unresolved");
        for (CodeFacts.Unresolved unresolved : facts.unresolved()) {
            json.writeStartObject();
            text("what", unresolved.what(), json);
            text("declare", unresolved.declare(), json);
            writeEnd(unresolved.site(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (CodeFacts.Unreadable unreadable : facts.unreadable()) {
            json.writeStartObject();
            text("reason", unreadable.reason(), json);
            writeEnd(unreadable.location(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("secrets");
        for (CodeFacts.Secret secret : facts.secrets()) {
            json.writeStartObject();
            text("kind", secret.kind(), json);
            text("use", secret.use(), json);
            writeEnd(secret.site(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(CodeFacts.Authorization authorization, JsonGenerator json) throws IOException {
        json.writeStartObject();
        text("api", authorization.api().id(), json);
        text("kind", authorization.kind(), json);
        json.writeArrayFieldStart("providers");
        for (Provider provider : authorization.providers()) {
            json.writeString(provider.id());
        }
        json.writeEndArray();
        // A list that is not there: nothing is given, and the connector's scopes hold. An empty one asks for nothing.
        if (authorization.scopes().isPresent()) {
            write("scopes", authorization.scopes().get(), json);
        }
        write("redirectUris", authorization.redirectUris(), json);
        if (authorization.region().isPresent()) {
            text("region", authorization.region().get(), json);
        }
        text("confidence", authorization.confidence().id(), json);
        writeEnd(authorization.site(), json);
    }

    private static void write(String key, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(Characters.wellFormed(value));
        }
        json.writeEndArray();
    }

    private static void text(String key, String value, JsonGenerator json) throws IOException {
        json.writeStringField(key, Characters.wellFormed(value));
    }

    private static void writeEnd(CodeFacts.Site site, JsonGenerator json) throws IOException {
        text("class", site.className(), json);
        text("method", site.method(), json);
        writeEnd(site.location(), json);
    }

    private static void writeEnd(Location location, JsonGenerator json) throws IOException {
        text("file", location.file(), json);
        json.writeNumberField("line", location.line());
        json.writeEndObject();
    }

    /** Each fact on a line of its own, so that differences can be read. */
    private static final class FactALine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        private int depth;

        @Override
        public void writeStartArray(JsonGenerator json) throws IOException {
            depth++;
            super.writeStartArray(json);
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw(depth == 1 ? "\n  " : "");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(depth == 1 ? ",\n  " : ",");
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            json.writeRaw(depth == 1 && values > 0 ? "\n]" : "]");
            depth--;
        }
    }
}
