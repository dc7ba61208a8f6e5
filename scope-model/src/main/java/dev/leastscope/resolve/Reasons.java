package dev.leastscope.resolve;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * The proof of a least set: for each scope the needs that require it, the sets that were refused instead of it, and the
 * step of the order at which each was refused.
 */
final class Reasons {
    private final Measures measures;
    private final LeastSet least;
    private final Coverage coverage;
    private final Provider provider;

    Reasons(Measures measures, LeastSet least, Coverage coverage, Provider provider) {
        this.measures = measures;
        this.least = least;
        this.coverage = coverage;
        this.provider = provider;
    }

    /**
     * The reason for each scope.
     *
     * @param needs the need of each demand of the least set, in their order
     */
    List<Reason> of(List<Need> needs) {
        List<Reason> reasons = new ArrayList<>(least.scopes().size());
        for (Scope scope : least.scopes()) {
            reasons.add(reason(scope, needs));
        }
        return List.copyOf(reasons);
    }

    private Reason reason(Scope scope, List<Need> needs) {
        List<Scope> rest = new ArrayList<>(least.scopes());
        rest.remove(scope);
        List<Need> forcing = new ArrayList<>();
        long serving = 0;
        for (int i = 0; i < needs.size(); i++) {
            Demand demand = least.met().get(i);
            if (demand.options().strength(rest, coverage).compareTo(Options.Strength.HIERARCHY) < 0) {
                forcing.add(needs.get(i));
                serving |= least.problem().serving(i);
            }
        }
        return new Reason(scope, List.copyOf(forcing), source(scope, forcing.get(0)), refused(serving));
    }

    /** The source of the first option that contains this scope and that the least set satisfies. */
    private Source source(Scope scope, Need need) {
        for (Option option : need.requirement().options()) {
            if (option.isSolid()
                    && Hierarchy.covers(least.scopes(), option.scopes(), coverage)
                    && covers(scope, option)) {
                return option.source();
            }
        }
        return need.requirement().source();
    }

    private boolean covers(Scope scope, Option option) {
        for (Scope narrow : option.scopes()) {
            if (Hierarchy.covers(scope, narrow, coverage)) {
                return true;
            }
        }
        return false;
    }

    /**
     * For each other scope that could serve one of the needs: the least set that contains it, and why it was not
     * chosen.
     */
    private List<Reason.Refusal> refused(long serving) {
        List<Reason.Refusal> refusals = new ArrayList<>();
        for (Scope other : least.problem().scopes(serving)) {
            if (!least.scopes().contains(other)) {
                List<Scope> alternative = least.problem().leastWith(List.of(other));
                if (!isKnown(alternative, refusals)) {
                    refusals.add(Refusals.of(alternative, measures.of(alternative), least, provider));
                }
            }
        }
        return List.copyOf(refusals);
    }

    private static boolean isKnown(List<Scope> scopes, List<Reason.Refusal> refusals) {
        for (Reason.Refusal refusal : refusals) {
            if (refusal.scopes().equals(scopes)) {
                return true;
            }
        }
        return false;
    }
}
