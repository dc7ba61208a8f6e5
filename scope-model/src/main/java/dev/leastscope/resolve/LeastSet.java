package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import java.util.List;

/**
 * A least set, with the demands and the candidates that it was computed from.
 *
 * @param scopes the set, sorted by name
 * @param weight its weight
 * @param met the demands that it satisfies
 * @param pool the scopes that it was chosen from
 * @param problem the problem that it solves; its needs are those of {@code met}
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
