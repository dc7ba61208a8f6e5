package dev.leastscope.engine.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts requests by operation, variants, provider, status and day, and keeps the first place of each. It uses flat
 * arrays with open addressing, so a request creates no object. For one thread; {@link #add} merges the counts of
 * several.
 */
final class Tally {
    static final int EXAMPLES = 3;

    private final OperationMatcher matcher;
    private long[] keys = new long[256];
    private long[] counts = new long[256];
    /** The place of the first request: block, then line in the block. */
    private long[] firsts = new long[256];

    private int size;
    private final List<Example> unknown = new ArrayList<>();
    private final List<Example> broken = new ArrayList<>();
    long calls;
    long administration;
    long unknownCalls;
    long otherHosts;
    /** Null until a request goes to Microsoft Graph. */
    private GraphTally graph;

    long unreadable;

    /** A masked request or line, and its place. */
    record Example(long place, String text) implements Comparable<Example> {
        @Override
        public int compareTo(Example other) {
            return Long.compare(place, other.place);
        }
    }

    Tally(OperationMatcher matcher) {
        this.matcher = matcher;
    }

    OperationMatcher matcher() {
        return matcher;
    }

    /**
     * Counts requests by their method and target in a text.
     *
     * @param place the place, see {@link #place}
     * @param bodyBits the variants in the body
     */
    void request(
            byte[] text,
            int methodFrom,
            int methodTo,
            int from,
            int to,
            int status,
            int day,
            long count,
            int bodyBits,
            long place) {
        int path = Targets.path(text, from, to);
        if (path < 0) {
            if (path == Targets.GRAPH) {
                graph = graph == null ? new GraphTally() : graph;
                graph.request(
                        text,
                        methodFrom,
                        methodTo,
                        Targets.pathBehindHost(text, from, to),
                        to,
                        status,
                        day,
                        count,
                        place);
            } else {
                otherHosts += count;
            }
            return;
        }
        int found = matcher.find(Trie.method(text, methodFrom, methodTo), text, path, to);
        if (found >= 0) {
            count(found & 0xFFFF, found >>> 16 | bodyBits, 0, status, day, count, place);
        } else if (found == OperationMatcher.ADMINISTRATION) {
            administration += count;
        } else {
            unknownCalls += count;
            if (wanted(unknown, place)) {
                String method = Trie.method(text, methodFrom, methodTo) < 0
                        ? "*"
                        : new String(text, methodFrom, methodTo - methodFrom, StandardCharsets.US_ASCII);
                keep(unknown, new Example(place, method + " " + matcher.shown(text, path, to)));
            }
        }
    }

    /** Counts an operation by its number. */
    void count(int number, int bits, int provider, int status, int day, long count, long place) {
        calls += count;
        long key = 1L << 62
                | (long) provider << 56
                | (long) number << 40
                | (long) bits << 28
                | (long) (status & 0x3FF) << 16
                | day;
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            firsts[slot] = place;
            if (++size * 2 > keys.length) {
                counts[slot] += count;
                grow();
                return;
            }
        }
        counts[slot] += count;
        firsts[slot] = Math.min(firsts[slot], place);
    }

    /** Counts a line without a readable request. */
    void unreadable(byte[] text, int from, int to, long place) {
        unreadable++;
        if (wanted(broken, place)) {
            keep(broken, new Example(place, "line not read: " + Shape.of(text, from, to)));
        }
    }

    static boolean wanted(List<Example> examples, long place) {
        return examples.size() < EXAMPLES || place < examples.get(EXAMPLES - 1).place();
    }

    static void keep(List<Example> examples, Example example) {
        examples.add(example);
        examples.sort(null);
        if (examples.size() > EXAMPLES) {
            examples.remove(EXAMPLES);
        }
    }

    /** A place as one number that sorts by block and line. */
    static long place(long block, int line) {
        return block << 32 | line;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        long[] oldFirsts = firsts;
        keys = new long[oldKeys.length * 2];
        counts = new long[keys.length];
        firsts = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                firsts[slot] = oldFirsts[i];
            }
        }
    }

    /** Merges the counts of another tally. */
    void add(Tally other) {
        for (int i = 0; i < other.keys.length; i++) {
            if (other.keys[i] != 0) {
                long key = other.keys[i];
                count(
                        (int) (key >>> 40) & 0xFFFF,
                        (int) (key >>> 28) & 0xFFF,
                        (int) (key >>> 56) & 0x3F,
                        (int) (key >>> 16) & 0x3FF,
                        (int) key & 0xFFFF,
                        other.counts[i],
                        other.firsts[i]);
            }
        }
        administration += other.administration;
        unknownCalls += other.unknownCalls;
        otherHosts += other.otherHosts;
        if (other.graph != null) {
            graph = graph == null ? new GraphTally() : graph;
            graph.add(other.graph);
        }
        unreadable += other.unreadable;
        other.unknown.forEach(example -> keep(unknown, example));
        other.broken.forEach(example -> keep(broken, example));
    }

    /** Receives each count. */
    interface Sink {
        void take(int number, int bits, int provider, int status, int day, long count, long first);
    }

    /** Passes all counts to a sink, in the order of their keys. */
    void each(Sink sink) {
        long[] sorted = new long[size];
        int filled = 0;
        for (long key : keys) {
            if (key != 0) {
                sorted[filled++] = key;
            }
        }
        Arrays.sort(sorted);
        for (long key : sorted) {
            int slot = slot(key);
            sink.take(
                    (int) (key >>> 40) & 0xFFFF,
                    (int) (key >>> 28) & 0xFFF,
                    (int) (key >>> 56) & 0x3F,
                    (int) (key >>> 16) & 0x3FF,
                    (int) key & 0xFFFF,
                    counts[slot],
                    firsts[slot]);
        }
    }

    /** The requests to Microsoft Graph. */
    GraphUsage graph() {
        return graph == null ? GraphUsage.NONE : graph.usage();
    }

    /** The first unknown requests and unreadable lines, masked. */
    List<String> examples() {
        List<String> texts = new ArrayList<>();
        unknown.forEach(example -> texts.add(example.text()));
        broken.forEach(example -> texts.add(example.text()));
        return List.copyOf(texts);
    }
}
