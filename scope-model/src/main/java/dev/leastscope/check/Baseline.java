package dev.leastscope.check;

import java.util.List;

/**
 * The findings that stood when a project began to be checked. Immutable.
 *
 * @since 0.1.0
 */
public final class Baseline {
    /** Accepts nothing. */
    public static final Baseline NONE = new Baseline();

    private Baseline() {}

    /** The same findings in the same order, those of the baseline marked. */
    List<Finding> apply(List<Finding> findings) {
        return findings;
    }
}
