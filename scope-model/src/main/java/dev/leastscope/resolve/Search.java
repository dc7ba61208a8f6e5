package dev.leastscope.resolve;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Finds the least set exactly, by branch and bound. Scopes are bits of a long, numbered in the order of their names; a
 * need is a list of masks of which one must lie inside the set.
 *
 * <p>Two facts make it exact and quick. An weight never shrinks when a scope is added, so a partial set that weighs more
 * than the best whole one is given up. And a need that every option to meet another one meets as well needs no branch.
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
     * The least set that meets all needs and holds {@code chosen}.
     *
     * @param measures what each numbered scope weighs
     * @param needs each with at least one mask
     * @param chosen scopes that are in the set in any case
     * @param start what {@code chosen} weighs, with scopes that have no number here
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

    /** The alphabet: of two sets of one size, the one that holds the first name in which they differ. */
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

    /** The needs that decide anything, those with the fewest options first. */
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

    /** Whether a need is met whenever one of those kept so far, or one still to come, is met. */
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
