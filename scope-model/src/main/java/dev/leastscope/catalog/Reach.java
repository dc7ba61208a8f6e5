package dev.leastscope.catalog;

/**
 * A set of provider API methods (v2: of abilities), numbered within one {@link ScopeTable}: the measure of privilege.
 * Immutable.
 *
 * @since 0.1.0
 */
public final class Reach {
    /** Reaches nothing. */
    public static final Reach NONE = new Reach(new long[0], new long[0]);

    private final long[] changes;
    private final long[] reads;

    /** Bit n of {@code changes} or {@code reads}: the method numbered n is reached. The arrays are owned by this. */
    public Reach(long[] changes, long[] reads) {
        this.changes = changes;
        this.reads = reads;
    }

    /** How many methods that change data are reached. */
    public int changes() {
        return count(changes);
    }

    /** How many methods that only read are reached. */
    public int reads() {
        return count(reads);
    }

    /** What either reaches. */
    public Reach union(Reach other) {
        if (other == NONE || other == this) {
            return this;
        }
        return this == NONE ? other : new Reach(union(changes, other.changes), union(reads, other.reads));
    }

    /** Whether everything that {@code other} reaches is reached here too. */
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
