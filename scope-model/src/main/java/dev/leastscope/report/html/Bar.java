package dev.leastscope.report.html;

import dev.leastscope.resolve.Cost;

/**
 * The burden of a set of scopes as a bar: what it can change, then what it can only read.
 *
 * @param label whose bar it is
 * @param chip tier or consent of the whole set
 * @param cost the numbers
 * @param changes length of the first part, of {@link #LENGTH}
 * @param reads length of the second part
 */
record Bar(String label, Chip chip, Cost cost, int changes, int reads) {
    static final int LENGTH = 1000;

    /** A bar of a set, beside bars of which the longest stands for {@code longest} methods. */
    static Bar of(String label, Chip chip, Cost cost, int longest) {
        int unit = Math.max(1, longest);
        return new Bar(label, chip, cost, cost.changes() * LENGTH / unit, cost.reads() * LENGTH / unit);
    }

    static int length(Cost cost) {
        return cost.changes() + cost.reads();
    }
}
