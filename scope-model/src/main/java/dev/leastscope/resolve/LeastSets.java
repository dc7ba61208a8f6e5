package dev.leastscope.resolve;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;

/** Computes the three sets of a request: the least set, the least addition to a list, and the least part of a list. */
final class LeastSets {
    private final Measures measures;
    private final Provider provider;
    private final List<Scope> eligible;

    LeastSets(ScopeTable table, Measures measures, Provider provider, String asOf) {
        this.measures = measures;
        this.provider = provider;
        this.eligible = eligible(table, asOf);
    }

    /** The scopes that can be proposed: without identity, hidden, retired and Exchange Online scopes. */
    private static List<Scope> eligible(ScopeTable table, String asOf) {
        List<Scope> eligible = new ArrayList<>();
        for (Scope scope : table.scopes()) {
            boolean retired =
                    scope.retires().isPresent() && scope.retires().get().compareTo(asOf) <= 0;
            if (scope.isCandidate() && !scope.isIdentity() && !retired) {
                eligible.add(scope);
            }
        }
        return eligible;
    }

    /** Whether some eligible scopes satisfy a demand. */
    boolean canBeMet(Demand demand, Coverage coverage) {
        return canBeMet(demand, eligible, coverage);
    }

    /**
     * The least set that satisfies every demand that can be satisfied.
     *
     * <p>A demand for gmail.metadata excludes the wider reading scopes. Where other demands need one of those, the
     * demand for gmail.metadata is left out.
     */
    LeastSet least(List<Demand> demands, Coverage coverage) {
        if (!anyRestricts(demands)) {
            return least(demands, eligible, coverage);
        }
        LeastSet wide = least(demands, without(true), coverage);
        LeastSet restricted = least(demands, without(false), coverage);
        int all = least(demands, eligible, coverage).met().size();
        if (restricted.met().size() < all) {
            return wide;
        }
        return wide.met().size() < all || restricted.compareTo(wide) < 0 ? restricted : wide;
    }

    private LeastSet least(List<Demand> demands, List<Scope> pool, Coverage coverage) {
        List<Demand> met = new ArrayList<>(demands.size());
        for (Demand demand : demands) {
            if (demand.takesScopes() && canBeMet(demand, pool, coverage)) {
                met.add(demand);
            }
        }
        CoverProblem problem = new CoverProblem(pool, solidOptions(met), coverage, measures);
        List<Scope> scopes = problem.least();
        return new LeastSet(scopes, measures.of(scopes), met, pool, problem);
    }

    /**
     * The least addition to {@code requested} that satisfies the unmet demands, from the same pool as the least set.
     */
    List<Scope> addition(List<Demand> unmet, List<Scope> requested, List<Scope> pool, Coverage coverage) {
        if (unmet.isEmpty()) {
            return List.of();
        }
        List<Scope> joined = new ArrayList<>(pool);
        for (Scope scope : requested) {
            if (!joined.contains(scope)) {
                joined.add(scope);
            }
        }
        List<Scope> whole = new CoverProblem(joined, solidOptions(unmet), coverage, measures).leastWith(requested);
        List<Scope> added = new ArrayList<>(whole);
        added.removeAll(requested);
        return List.copyOf(added);
    }

    /** The least part of {@code listed} that satisfies each of {@code options}; all of them can be satisfied. */
    List<Scope> part(List<Scope> listed, List<List<List<Scope>>> options, Coverage coverage) {
        return new CoverProblem(listed, options, coverage, measures).least();
    }

    private static List<List<List<Scope>>> solidOptions(List<Demand> demands) {
        List<List<List<Scope>>> options = new ArrayList<>(demands.size());
        for (Demand demand : demands) {
            options.add(demand.options().solid());
        }
        return options;
    }

    private boolean canBeMet(Demand demand, List<Scope> pool, Coverage coverage) {
        for (List<Scope> option : demand.options().solid()) {
            if (Hierarchy.covers(pool, option, coverage)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyRestricts(List<Demand> demands) {
        for (Demand demand : demands) {
            for (List<Scope> option : demand.options().solid()) {
                for (Scope scope : option) {
                    if (MetadataConflict.restricts(scope, provider)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Scope> without(boolean restricting) {
        List<Scope> rest = new ArrayList<>(eligible.size());
        for (Scope scope : eligible) {
            boolean excluded = restricting
                    ? MetadataConflict.restricts(scope, provider)
                    : MetadataConflict.isWide(scope, provider);
            if (!excluded) {
                rest.add(scope);
            }
        }
        return rest;
    }
}
