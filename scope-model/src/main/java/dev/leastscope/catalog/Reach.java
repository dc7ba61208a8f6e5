package dev.leastscope.catalog;

/**
 * A set of API methods of a provider (API v2: of abilities), numbered within one {@link ScopeTable}. It measures privilege.
 * Immutable.
 *
 * @since 0.1.0
 */
public final class Reach {
    /** The empty set. */
    public static final Reach NONE = new Reach(new long[0], new long[0]);

    private final long[] changes;
    private final long[] reads;

    /**
     * Creates a set. Bit n of {@code changes} or {@code reads} stands for method n. The arrays must not be changed afterwards.
     */
    public Reach(long[] changes, long[] reads) {
        this.changes = changes;
        this.reads = reads;
    }

    /** The number of methods in the set that change data. */
    public int changes() {
        return count(changes);
    }

    /** The number of methods in the set that only read. */
    public int reads() {
        return count(reads);
    }

    /** The methods of either set. */
    public Reach union(Reach other) {
        if (other == NONE || other == this) {
            return this;
        }
        return this == NONE ? other : new Reach(union(changes, other.changes), union(reads, other.reads));
    }

    /** Whether this set contains all methods of {@code other}. */
    public boolean contains(Reach other) {
        return contains(changes, other.changes) && contains(reads, other.reads);
    }

    long[] changeBits() {
        return changes;
    }

    long[] readBits() {
        return reads;
    }

    private static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    private static long[] union(long[] a, long[] b) {
        long[] longer = a.length >= b.length ? a : b;
        long[] shorter = longer == a ? b : a;
        long[] union = longer.clone();
        for (int i = 0; i < shorter.length; i++) {
            union[i] |= shorter[i];
        }
        return union;
    }

    private static boolean contains(long[] a, long[] b) {
        for (int i = 0; i < b.length; i++) {
            long word = i < a.length ? a[i] : 0;
            if ((b[i] & ~word) != 0) {
                return false;
            }
        }
        return true;
    }
}
