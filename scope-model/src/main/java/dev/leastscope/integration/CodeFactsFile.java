package dev.leastscope.integration;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.JsonReader;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Location;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads and writes {@code facts.json}, the file that carries the facts of one module to the check of all modules. The
 * same facts give the same bytes.
 *
 * @since 0.1.0
 */
public final class CodeFactsFile {
    /** The largest file that is read, in bytes. */
    public static final int FILE_BYTES = 16 * 1024 * 1024;

    /** The format number that is written, and the only one that is read. */
    static final int FORMAT = 1;

    private CodeFactsFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name the file's name in places: a path relative to the source root, with {@code /}
     * @param catalog the tables with the operations
     * @return the facts; a problem when the file cannot be read or has a wrong form
     */
    public static Reading<CodeFacts> read(Path file, String name, Catalog catalog) {
        Reading<SourceText> source = SourceText.read(file, name, FILE_BYTES);
        return source.value().isPresent() ? read(source.value().get(), catalog) : Reading.failed(source.problems());
    }

    /** Reads a text in memory. */
    public static Reading<CodeFacts> read(SourceText source, Catalog catalog) {
        Reading<Tree> tree = JsonReader.read(source, KnownKeys.ALL, FILE_BYTES);
        return tree.value().isPresent()
                ? new CodeFactsDecoder(catalog).decode(tree.value().get())
                : Reading.failed(tree.problems());
    }

    /** The file's text. */
    public static String write(CodeFacts facts) {
        try {
            JsonOutput json = JsonOutput.entryALine();
            write(facts, json);
            return json.toText();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
    }

    private static void write(CodeFacts facts, JsonOutput json) throws IOException {
        json.object();
        writeMembers(facts, json);
        json.endObject();
    }

    /** Writes all facts as members of an open object. */
    static void writeMembers(CodeFacts facts, JsonOutput json) throws IOException {
        json.number("format", FORMAT);
        json.number("classes", facts.classes());
        json.number("mentioning", facts.mentioning());
        json.truth("complete", facts.complete());
        json.array("calls");
        for (CodeFacts.Call call : facts.calls()) {
            json.object();
            json.text("api", call.operation().api().id());
            json.text("operation", call.operation().id());
            json.text("confidence", call.confidence().id());
            writeEnd(call.site(), json);
        }
        json.endArray();
        json.array("triggers");
        for (CodeFacts.Trigger trigger : facts.triggers()) {
            json.object();
            json.text("api", trigger.api().id());
            json.text("trigger", trigger.name());
            json.text("confidence", trigger.confidence().id());
            write(trigger.sink(), json);
            writeEnd(trigger.site(), json);
        }
        json.endArray();
        json.array("authorizations");
        for (CodeFacts.Authorization authorization : facts.authorizations()) {
            write(authorization, json);
        }
        json.endArray();
        json.array("unresolved");
        for (CodeFacts.Unresolved unresolved : facts.unresolved()) {
            json.object();
            write(unresolved.unknown(), json);
            writeEnd(unresolved.site(), json);
        }
        json.endArray();
        json.array("unreadable");
        for (CodeFacts.Unreadable unreadable : facts.unreadable()) {
            json.object();
            json.text("reason", unreadable.reason());
            writeEnd(unreadable.location(), json);
        }
        json.endArray();
        json.array("secrets");
        for (CodeFacts.Secret secret : facts.secrets()) {
            json.object();
            json.text("kind", secret.kind());
            json.text("use", secret.use());
            writeEnd(secret.site(), json);
        }
        json.endArray();
        json.array("usage");
        for (UsedOperation used : facts.usage()) {
            json.object();
            json.text("api", used.operation().api().id());
            json.text("operation", used.operation().id());
            json.text("provider", used.provider());
            json.number("status", used.status());
            json.number("count", used.count());
            json.text("firstDay", used.firstDay());
            json.text("lastDay", used.lastDay());
            writeEnd(used.location(), json);
        }
        json.endArray();
    }

    private static void write(CodeFacts.Authorization authorization, JsonOutput json) throws IOException {
        json.object();
        json.text("api", authorization.api().id());
        json.text("kind", authorization.kind().id());
        json.array("providers");
        for (Provider provider : authorization.providers()) {
            json.text(provider.id());
        }
        json.endArray();
        // A missing list means that no scopes are given and the connector's apply. An empty list requests nothing.
        if (authorization.scopes().isPresent()) {
            json.texts("scopes", authorization.scopes().get());
        }
        json.texts("redirectUris", authorization.redirectUris());
        if (authorization.region().isPresent()) {
            json.text("region", authorization.region().get());
        }
        json.text("confidence", authorization.confidence().id());
        write(authorization.sink(), json);
        writeEnd(authorization.site(), json);
    }

    private static void write(UnknownPart unknown, JsonOutput json) throws IOException {
        json.text("kind", unknown.kind().id());
        if (!unknown.subject().isEmpty()) {
            json.text("subject", unknown.subject());
        }
        if (!unknown.of().isEmpty()) {
            json.text("of", unknown.of());
        }
        if (unknown.cause().isPresent()) {
            json.text("cause", unknown.cause().get().id());
            if (!unknown.detail().isEmpty()) {
                json.text("detail", unknown.detail());
            }
        }
    }

    private static void write(CodeFacts.Sink sink, JsonOutput json) throws IOException {
        json.object("sink");
        json.text("call", sink.call());
        writeEnd(sink.site(), json);
    }

    private static void writeEnd(CodeFacts.Site site, JsonOutput json) throws IOException {
        json.text("class", site.className());
        json.text("method", site.method());
        if (site.unreachable()) {
            json.truth("unreachable", true);
        }
        if (!site.library().isEmpty()) {
            json.text("library", site.library());
        }
        if (site.setting().isKnown()) {
            json.object("setting");
            writeEnd(site.setting(), json);
        }
        writeEnd(site.location(), json);
    }

    private static void writeEnd(Location location, JsonOutput json) throws IOException {
        json.text("file", location.file());
        json.number("line", location.line());
        json.endObject();
    }
}
