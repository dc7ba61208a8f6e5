package dev.leastscope.text;

import java.io.IOException;
import java.util.List;

/** The common part of the YAML and JSON readers: the limit, and the problem for a text that cannot be read. */
abstract class TreeReader {
    final SourceText source;
    final TreeBuilder builder = new TreeBuilder();
    private final KnownKeys keys;
    private final String language;

    /**
     * Creates a reader.
     *
     * @param language the language of the text, for messages
     */
    TreeReader(SourceText source, KnownKeys keys, String language) {
        this.source = source;
        this.keys = keys;
        this.language = language;
    }

    final Reading<Tree> read(int limit) {
        if (source.exceeds(limit)) {
            Location place = new Location(source.name(), 0, 0);
            return Reading.failed(List.of(new Problem(place, SourceText.tooLargeMessage(limit), "", "")));
        }
        try {
            parse();
        } catch (Refusal refusal) {
            return builder.refused(source, keys, refusal);
        } catch (IOException | RuntimeException broken) {
            // Parsers fail in many ways, for example at strange escapes and tags. The last event is the nearest known
            // place.
            String message = "not readable as " + language + " from here on";
            return builder.refused(source, keys, new Refusal(builder.latest(source), 1, message, ""));
        }
        return builder.finish(source, keys);
    }

    /**
     * Passes the text to the builder.
     *
     * @throws Refusal when the text must not be read; any other exception means that it cannot be read
     */
    abstract void parse() throws IOException;
}
