package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Named;
import java.util.ArrayList;
import java.util.List;

/** Computes what dropping each feature or trigger of a request would save. */
final class Savings {
    private final LeastSets sets;
    private final Coverage coverage;

    Savings(LeastSets sets, Coverage coverage) {
        this.sets = sets;
        this.coverage = coverage;
    }

    List<Saving> of(List<Demand> demands) {
        LeastSet before = sets.least(demands, coverage);
        List<Saving> savings = new ArrayList<>();
        for (String asker : askers(demands)) {
            LeastSet after = sets.least(without(asker, demands), coverage);
            if (after.weight().cost().compareTo(before.weight().cost()) < 0) {
                savings.add(new Saving(
                        asker,
                        difference(before.scopes(), after.scopes()),
                        difference(after.scopes(), before.scopes()),
                        before.weight().cost(),
                        after.weight().cost()));
            }
        }
        return List.copyOf(savings);
    }

    private static List<String> askers(List<Demand> demands) {
        List<String> askers = new ArrayList<>();
        for (Demand demand : demands) {
            for (Named asker : demand.neededBy()) {
                if (!askers.contains(asker.text())) {
                    askers.add(asker.text());
                }
            }
        }
        return askers;
    }

    /** The demands that remain without this feature or trigger. */
    private static List<Demand> without(String dropped, List<Demand> demands) {
        List<Demand> rest = new ArrayList<>(demands.size());
        for (Demand demand : demands) {
            boolean needed = false;
            for (Named asker : demand.neededBy()) {
                needed |= !asker.text().equals(dropped);
            }
            if (needed) {
                rest.add(demand);
            }
        }
        return rest;
    }

    private static List<Scope> difference(List<Scope> one, List<Scope> other) {
        List<Scope> rest = new ArrayList<>(one);
        rest.removeAll(other);
        return List.copyOf(rest);
    }
}
