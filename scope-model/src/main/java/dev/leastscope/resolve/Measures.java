package dev.leastscope.resolve;

import dev.leastscope.catalog.Reach;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import java.util.List;

/** Weighs the scopes of one table. It caches the weights, so use it in one thread only. */
final class Measures {
    private final ScopeTable table;
    private final ScopeBurden burden;
    private final Reach[] methods;
    private final Measure[] measures;

    Measures(ScopeTable table, ScopeBurden burden) {
        this.table = table;
        this.burden = burden;
        int size = table.scopes().size();
        this.methods = new Reach[size];
        this.measures = new Measure[size];
    }

    Measure of(Scope scope) {
        Measure measure = measures[scope.index()];
        if (measure == null) {
            measure = weigh(scope);
            measures[scope.index()] = measure;
        }
        return measure;
    }

    /** The weight of a set. */
    SetWeight of(List<Scope> scopes) {
        SetWeight weight = SetWeight.NOTHING;
        for (Scope scope : scopes) {
            weight = weight.with(of(scope));
        }
        return weight;
    }

    private Measure weigh(Scope scope) {
        List<Scope> all = table.scopes();
        int words = (all.size() + 63) >> 6;
        long[] changing = new long[words];
        long[] reading = new long[words];
        for (Scope other : all) {
            if (scope.covers(other)) {
                long[] column = methods(other).changes() > 0 ? changing : reading;
                column[other.index() >> 6] |= 1L << (other.index() & 63);
            }
        }
        Reach reached = methods(scope);
        Reach closure = new Reach(changing, reading);
        return new Measure(
                burden.of(scope).weight(),
                reached,
                closure,
                reached.changes() + closure.changes(),
                reached.reads() + closure.reads());
    }

    /** The methods that a scope reaches, with those of the scopes that it implies. */
    private Reach methods(Scope scope) {
        Reach reached = methods[scope.index()];
        if (reached == null) {
            reached = scope.ownReach();
            for (Scope other : table.scopes()) {
                if (other != scope && scope.covers(other)) {
                    reached = reached.union(other.ownReach());
                }
            }
            methods[scope.index()] = reached;
        }
        return reached;
    }
}
