package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.Arrays;
import java.util.List;

/** Needs put into bits, ready to be searched. Can be asked more than once. */
final class CoverProblem {
    private final Candidates candidates;
    private final Measures measures;
    private final Measure[] numbered;
    private final int[] numbers;
    private final long[][] needs;
    private final long undominated;

    /**
     * @param pool scopes that may stand in an answer
     * @param options for each need the options to satisfy it; one of them can be satisfied by scopes of the pool
     * @param coverage what counts as satisfying
     * @param measures what scopes weigh
     */
    CoverProblem(List<Scope> pool, List<List<List<Scope>>> options, Coverage coverage, Measures measures) {
        this.candidates = Candidates.of(pool, options, coverage);
        this.measures = measures;
        this.numbered = candidates.measured(measures);
        this.numbers = new int[options.size()];
        long[][] masks = new long[options.size()][];
        int size = 0;
        for (int i = 0; i < numbers.length; i++) {
            masks[size] = candidates.masks(options.get(i));
            numbers[i] = place(masks, size);
            size = Math.max(size, numbers[i] + 1);
        }
        this.needs = Arrays.copyOf(masks, size);
        this.undominated = candidates.undominated(options, numbered);
    }

    /** Where the last mask stands first: many operations need the same. */
    private static int place(long[][] masks, int last) {
        int place = 0;
        while (!Arrays.equals(masks[place], masks[last])) {
            place++;
        }
        return place;
    }

    /** The least set. */
    List<Scope> least() {
        return candidates.scopes(Search.least(numbered, within(undominated), 0, SetWeight.NOTHING));
    }

    /** The least set that holds {@code forced}; those of them that help with nothing are weighed, but not in the answer. */
    List<Scope> leastWith(List<Scope> forced) {
        long mask = candidates.mask(forced);
        return candidates.scopes(Search.least(numbered, within(undominated | mask), mask, measures.of(forced)));
    }

    /** The scopes that stand in an option to meet the need that was given at place {@code need}. */
    long serving(int need) {
        long serving = 0;
        for (long mask : needs[numbers[need]]) {
            serving |= mask;
        }
        return serving;
    }

    /** The scopes of a mask, sorted by name. */
    List<Scope> scopes(long mask) {
        return candidates.scopes(mask);
    }

    /** The needs with only those options that take no other scope. Whatever is dominated leaves at least one option. */
    private long[][] within(long allowed) {
        long[][] within = new long[needs.length][];
        for (int i = 0; i < needs.length; i++) {
            long[] options = new long[needs[i].length];
            int size = 0;
            for (long mask : needs[i]) {
                if ((mask & ~allowed) == 0) {
                    options[size++] = mask;
                }
            }
            within[i] = Arrays.copyOf(options, size);
        }
        return within;
    }
}
