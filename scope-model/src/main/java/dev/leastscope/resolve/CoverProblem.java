package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.Arrays;
import java.util.List;

/** Needs as bits, prepared for the search. It can be searched several times. */
final class CoverProblem {
    private final Candidates candidates;
    private final Measures measures;
    private final Measure[] numbered;
    private final int[] numbers;
    private final long[][] needs;
    private final long undominated;

    /**
     * Creates a problem.
     *
     * @param pool the scopes that an answer may contain
     * @param options the options to satisfy each need; scopes of the pool can satisfy at least one
     * @param coverage which scopes satisfy a need
     * @param measures the weights of the scopes
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

    /** The index of a list equal to the last one. Many operations have the same needs. */
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

    /**
     * The least set that contains {@code forced}. A forced scope that satisfies no need is weighed, but is not in the
     * answer.
     */
    List<Scope> leastWith(List<Scope> forced) {
        long mask = candidates.mask(forced);
        return candidates.scopes(Search.least(numbered, within(undominated | mask), mask, measures.of(forced)));
    }

    /** The scopes in an option of the need at index {@code need}. */
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

    /**
     * The needs, with only the options that use no other scope. Removing dominated scopes leaves at least one option.
     */
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
