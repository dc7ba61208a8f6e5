package dev.leastscope.engine.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts requests to Microsoft Graph by method, status and day. For one thread; {@link #add} merges the counts of
 * several.
 */
final class GraphTally {
    private static final int STATUS = 16;
    private static final int METHOD = 26;

    private final GraphMethods methods = GraphMethods.builtIn();
    /** The counts by {@code method << 26 | status << 16 | day}. */
    private final SortedMap<Long, Long> counts = new TreeMap<>();

    private final List<Tally.Example> examples = new ArrayList<>();
    private long requests;
    private long unknown;

    /** Counts requests by their method and path in a text; see {@link Tally#request}. */
    void request(
            byte[] text, int methodFrom, int methodTo, int from, int to, int status, int day, long count, long place) {
        requests += count;
        int number = methods.find(text, methodFrom, methodTo, from, to);
        if (number >= 0) {
            counts.merge((long) number << METHOD | (long) (status & 0x3FF) << STATUS | day, count, Long::sum);
            return;
        }
        unknown += count;
        if (Tally.wanted(examples, place)) {
            String method = Trie.method(text, methodFrom, methodTo) < 0
                    ? "*"
                    : new String(text, methodFrom, methodTo - methodFrom, StandardCharsets.US_ASCII);
            Tally.keep(examples, new Tally.Example(place, method + " " + methods.shown(text, from, to)));
        }
    }

    /** Merges the counts of another tally. */
    void add(GraphTally other) {
        other.counts.forEach((key, count) -> counts.merge(key, count, Long::sum));
        other.examples.forEach(example -> Tally.keep(examples, example));
        requests += other.requests;
        unknown += other.unknown;
    }

    GraphUsage usage() {
        List<GraphCount> all = new ArrayList<>();
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            long key = entry.getKey();
            all.add(new GraphCount(
                    methods.method((int) (key >>> METHOD)),
                    (int) (key >>> STATUS) & 0x3FF,
                    Days.text((int) key & 0xFFFF),
                    entry.getValue()));
        }
        return new GraphUsage(
                requests,
                unknown,
                List.copyOf(all),
                examples.stream().map(Tally.Example::text).toList());
    }
}
