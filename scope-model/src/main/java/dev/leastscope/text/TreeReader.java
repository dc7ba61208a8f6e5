package dev.leastscope.text;

import java.io.IOException;
import java.util.List;

/** What reading YAML and reading JSON have in common: the limit, and what becomes of a text that cannot be read. */
abstract class TreeReader {
    final SourceText source;
    final TreeBuilder builder = new TreeBuilder();
    private final KnownKeys keys;
    private final String language;

    /** @param language what the text should be, for messages */
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
            // Parsers give up in many ways, on odd escapes and tags among others; the last thing read is the nearest.
            String message = "not readable as " + language + " from here on";
            return builder.refused(source, keys, new Refusal(builder.latest(source), 1, message, ""));
        }
        return builder.finish(source, keys);
    }

    /**
     * Hands the text to the builder.
     *
     * @throws Refusal when it must not be read; any other exception says that it cannot be
     */
    abstract void parse() throws IOException;
}
