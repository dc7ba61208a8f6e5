package dev.leastscope.integration;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.JsonReader;
import dev.leastscope.text.KnownKeys;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes the file {@code META-INF/leastscope/facts.json} of a library. The same facts give the same bytes. A
 * library's file comes from other people, so everything in it is checked first.
 *
 * @since 0.1.0
 */
public final class PublishedFactsFile {
    /** The largest file that is written and read, in bytes. */
    public static final int FILE_BYTES = 4 * 1024 * 1024;

    /** The format number that is written, and the only one that is read. */
    static final int FORMAT = 1;

    private PublishedFactsFile() {}

    /** Reads a text in memory. An error in it is a problem with its place. */
    public static Reading<PublishedFacts> read(SourceText source, Catalog catalog) {
        Reading<Tree> tree = JsonReader.read(source, KnownKeys.ALL, FILE_BYTES);
        return tree.value().isPresent()
                ? new PublishedFactsDecoder(catalog).decode(tree.value().get())
                : Reading.failed(tree.problems());
    }

    /** The file's text. It may be larger than {@link #FILE_BYTES}. */
    public static String write(PublishedFacts published) {
        try {
            JsonOutput json = JsonOutput.entryALine();
            write(published, json);
            return json.toText();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
    }

    private static void write(PublishedFacts published, JsonOutput json) throws IOException {
        json.object();
        json.number("published", FORMAT);
        json.text("digest", published.classes());
        json.texts("packages", published.packages());
        Map<PublishedFacts.Place, Integer> places = new LinkedHashMap<>();
        for (PublishedFacts.Entry entry : published.entries()) {
            for (PublishedFacts.Place place : entry.reaches()) {
                places.putIfAbsent(place, places.size());
            }
        }
        json.array("places");
        for (PublishedFacts.Place place : places.keySet()) {
            json.object();
            json.text("class", place.className());
            json.text("method", place.method());
            json.endObject();
        }
        json.endArray();
        json.array("entries");
        for (PublishedFacts.Entry entry : published.entries()) {
            write(entry, places, json);
        }
        json.endArray();
        CodeFactsFile.writeMembers(withoutSecretsAndUsage(published.facts()), json);
        json.endObject();
    }

    private static void write(PublishedFacts.Entry entry, Map<PublishedFacts.Place, Integer> places, JsonOutput json)
            throws IOException {
        json.object();
        json.text("class", entry.className());
        json.text("method", entry.method());
        json.text("descriptor", entry.descriptor());
        json.array("reaches");
        for (PublishedFacts.Place place : entry.reaches()) {
            json.text(Integer.toString(places.get(place)));
        }
        json.endArray();
        json.endObject();
    }

    /** The facts without secrets and usage. Only the module's own build needs those. */
    static CodeFacts withoutSecretsAndUsage(CodeFacts facts) {
        return new CodeFacts(
                facts.calls(),
                facts.triggers(),
                facts.authorizations(),
                facts.unresolved(),
                facts.unreadable(),
                List.of(),
                facts.classes(),
                facts.mentioning(),
                facts.complete());
    }
}
