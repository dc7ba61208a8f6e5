package dev.leastscope.check;

import java.util.List;

/** One cause, one finding: for one scope in one request only the first that holds is kept. */
final class OneCause {
    private OneCause() {}

    static List<Finding> keep(List<Finding> findings) {
        return findings;
    }
}
