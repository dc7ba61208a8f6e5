package dev.leastscope.engine.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads guard files ({@link GuardUsageFile}). Blocks from before a change of the classes are left out. Blocks of a
 * guard without class folders, as for a client in another language, are always read.
 */
final class GuardLines implements LineReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final Tally tally;
    private final Set<String> digests;
    private boolean current;
    private boolean stale;

    /**
     * Creates a reader.
     *
     * @param digests the digests of the current classes; empty: all blocks are read
     */
    GuardLines(Tally tally, Set<String> digests) {
        this.tally = tally;
        this.digests = digests;
    }

    /** Whether at least one block was left out. */
    boolean isStale() {
        return stale;
    }

    @Override
    public void line(byte[] text, int from, int to, long place) {
        Map<String, String> values = new HashMap<>();
        boolean[] known = new boolean[1];
        boolean[] tied = new boolean[1];
        try (JsonParser parser = JSON.createParser(text, from, to - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                tally.unreadable(text, from, to, place);
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    known[0] |= folders(parser, tied);
                } else {
                    values.put(name, parser.getText());
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                tally.unreadable(text, from, to, place);
                return;
            }
        } catch (IOException e) {
            tally.unreadable(text, from, to, place);
            return;
        }
        if (values.containsKey(GuardUsageFile.FORMAT_KEY)) {
            boolean format = values.get(GuardUsageFile.FORMAT_KEY).equals(Integer.toString(GuardUsageFile.FORMAT));
            current = format && (digests.isEmpty() || known[0] || !tied[0]);
            stale |= !current;
        } else if (current && !count(values, place)) {
            tally.unreadable(text, from, to, place);
        }
    }

    private boolean folders(JsonParser parser, boolean[] tied) throws IOException {
        boolean known = false;
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                tied[0] = true;
                known |= digests.contains(parser.getText());
            }
        }
        return known;
    }

    private boolean count(Map<String, String> values, long place) {
        String id = values.getOrDefault("operation", "");
        int number = -1;
        int bits = 0;
        for (ApiVersion api : ApiVersion.values()) {
            if (api.id().equals(values.get("api"))) {
                number = tally.matcher().numberOf(api, id);
                bits = tally.matcher().bitsOf(api, id);
            }
        }
        try {
            long count = Long.parseLong(values.getOrDefault("count", "0"));
            int status = Integer.parseInt(values.getOrDefault("status", "0"));
            Optional<Provider> provider = Provider.named(values.getOrDefault("provider", ""));
            if (number < 0 || count < 1 || status < 0 || status > 999) {
                return false;
            }
            byte[] day = values.getOrDefault("day", "").getBytes(StandardCharsets.US_ASCII);
            tally.count(
                    number,
                    bits,
                    provider.map(Providers::number).orElse(0),
                    status,
                    Days.ofIso(day, 0, day.length),
                    count,
                    place);
            return true;
        } catch (NumberFormatException e) {
            // A guard never writes such a line.
            return false;
        }
    }
}
