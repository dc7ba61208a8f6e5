package dev.leastscope.resolve;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds the least set exactly, by branch and bound. Scopes are bits of a long, numbered in the order of their names. A
 * need is a list of masks; the set must contain one of them.
 *
 * <p>Two facts make it exact and fast. A weight never decreases when a scope is added, so a partial set is dropped when
 * it weighs more than the best complete set. A need needs no branch when every option of another need also satisfies
 * it.
 */
final class Search {
    private final Measure[] measures;
    private final long[][] needs;
    private long best;
    private SetWeight bestWeight;

    private Search(Measure[] measures, long[][] needs) {
        this.measures = measures;
        this.needs = needs;
    }

    /**
     * The least set that satisfies all needs and contains {@code chosen}.
     *
     * @param measures the weight of each numbered scope
     * @param needs each with at least one mask
     * @param chosen scopes that are always in the set
     * @param start the weight of {@code chosen}, with scopes that have no number here
     */
    static long least(Measure[] measures, long[][] needs, long chosen, SetWeight start) {
        Search search = new Search(measures, deciding(needs));
        search.descend(0, chosen, start);
        return search.best;
    }

    private void descend(int from, long chosen, SetWeight weight) {
        int next = from;
        while (next < needs.length && isMet(needs[next], chosen)) {
            next++;
        }
        if (next == needs.length) {
            consider(chosen, weight);
            return;
        }
        for (long mask : needs[next]) {
            SetWeight grown = weight;
            for (long added = mask & ~chosen; added != 0; added &= added - 1) {
                grown = grown.with(measures[Long.numberOfTrailingZeros(added)]);
            }
            if (bestWeight == null || grown.compareTo(bestWeight) <= 0) {
                descend(next + 1, chosen | mask, grown);
            }
        }
    }

    private void consider(long chosen, SetWeight weight) {
        int order = bestWeight == null ? -1 : weight.compareTo(bestWeight);
        if (order < 0 || (order == 0 && precedes(chosen, best))) {
            best = chosen;
            bestWeight = weight;
        }
    }

    /**
     * Alphabetical order: of two sets with the same size, the one with the first name in which they differ comes first.
     */
    private static boolean precedes(long one, long other) {
        long difference = one ^ other;
        return (one & Long.lowestOneBit(difference)) != 0;
    }

    private static boolean isMet(long[] need, long chosen) {
        for (long mask : need) {
            if ((mask & ~chosen) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The needs that restrict the set, those with the fewest options first. */
    private static long[][] deciding(long[][] needs) {
        long[][] sorted = needs.clone();
        Arrays.sort(sorted, ByNumberOfOptions.INSTANCE);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (!followsFromAnother(sorted, i, kept)) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private enum ByNumberOfOptions implements Comparator<long[]> {
        INSTANCE;

        @Override
        public int compare(long[] one, long[] other) {
            return Integer.compare(one.length, other.length);
        }
    }

    /** Whether a kept need, or a later one, always satisfies this need, too. */
    private static boolean followsFromAnother(long[][] needs, int which, int kept) {
        for (int i = 0; i < kept; i++) {
            if (follows(needs[which], needs[i])) {
                return true;
            }
        }
        for (int i = which + 1; i < needs.length; i++) {
            if (follows(needs[which], needs[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(long[] need, long[] from) {
        for (long mask : from) {
            if (!isMet(need, mask)) {
                return false;
            }
        }
        return true;
    }
}
