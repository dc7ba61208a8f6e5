package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import java.util.List;

/**
 * A least set, and what it was chosen for and from.
 *
 * @param scopes the set, sorted by name
 * @param weight what it weighs
 * @param met the demands that it meets
 * @param pool the scopes it was chosen from
 * @param problem what it is the answer to; its needs are those of {@code met}
 */
record LeastSet(List<Scope> scopes, SetWeight weight, List<Demand> met, List<Scope> pool, CoverProblem problem)
        implements Comparable<LeastSet> {
    @Override
    public int compareTo(LeastSet other) {
        int order = weight.compareTo(other.weight);
        for (int i = 0; order == 0 && i < scopes.size(); i++) {
            order = scopes.get(i).compareTo(other.scopes.get(i));
        }
        return order;
    }
}
