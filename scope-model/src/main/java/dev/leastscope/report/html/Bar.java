package dev.leastscope.report.html;

import dev.leastscope.resolve.Cost;

/**
 * The burden of a set of scopes as a bar: methods that change data, then methods that only read.
 *
 * @param label the name of the set
 * @param chip the tier or consent of the complete set
 * @param cost the numbers
 * @param changes the length of the first part, of {@link #LENGTH}
 * @param reads the length of the second part
 */
record Bar(String label, Chip chip, Cost cost, int changes, int reads) {
    static final int LENGTH = 1000;

    /** A bar of a set. The longest bar of the group represents {@code longest} methods. */
    static Bar of(String label, Chip chip, Cost cost, int longest) {
        int unit = Math.max(1, longest);
        return new Bar(label, chip, cost, cost.changes() * LENGTH / unit, cost.reads() * LENGTH / unit);
    }

    static int length(Cost cost) {
        return cost.changes() + cost.reads();
    }
}
