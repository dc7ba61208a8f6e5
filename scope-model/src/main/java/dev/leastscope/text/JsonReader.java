package dev.leastscope.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;

/**
 * Reads JSON into the same tree as {@link YamlReader}, with the same limits. It refuses duplicate keys and text after
 * the value. Messages of the parser are never shown, because they quote the text.
 *
 * @since 0.1.0
 */
public final class JsonReader extends TreeReader {
    private JsonReader(SourceText source, KnownKeys keys) {
        super(source, keys, "JSON");
    }

    /** Reads a text of at most {@link Limits#FILE_BYTES}. Snippets show no values. */
    public static Reading<Tree> read(SourceText source) {
        return read(source, KnownKeys.NONE, Limits.FILE_BYTES);
    }

    /**
     * Reads a text.
     *
     * @param source the text
     * @param keys the keys whose values a snippet may show
     * @param limit the largest text that is read, in bytes
     */
    public static Reading<Tree> read(SourceText source, KnownKeys keys, int limit) {
        return new JsonReader(source, keys).read(limit);
    }

    @Override
    void parse() throws IOException {
        // No buffer pool: it would stay in the caller's thread after the reading.
        JsonFactory factory = new JsonFactoryBuilder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        try (JsonParser parser = factory.createParser(source.text())) {
            parse(parser);
        } catch (JsonProcessingException broken) {
            Location place = broken.getLocation() == null ? builder.latest(source) : location(broken.getLocation());
            throw new Refusal(place, 1, "not readable as JSON here", "");
        }
    }

    private void parse(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    if (builder.isComplete()) {
                        throw after(parser);
                    }
                    builder.open(location(parser.currentTokenLocation()), token == JsonToken.START_OBJECT);
                }
                case END_OBJECT, END_ARRAY -> builder.close();
                default -> {
                    if (builder.isComplete()) {
                        throw after(parser);
                    }
                    add(parser, token);
                }
            }
        }
    }

    private void add(JsonParser parser, JsonToken token) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        boolean plain = token != JsonToken.VALUE_STRING && token != JsonToken.FIELD_NAME;
        String text = parser.getText();
        Location place = location(start);
        // The parser reads a string to its end only when getText is called.
        Location end = location(parser.currentLocation());
        int width = end.line() == place.line() ? Math.max(1, end.column() - place.column()) : 0;
        builder.scalar(new Tree.Scalar(text, plain, place.width(width), width));
    }

    private Refusal after(JsonParser parser) {
        return new Refusal(
                location(parser.currentTokenLocation()), 1, "this is after the end of the value", "remove it");
    }

    private Location location(JsonLocation place) {
        return source.locationOf((int) Math.max(0, place.getCharOffset()));
    }
}
