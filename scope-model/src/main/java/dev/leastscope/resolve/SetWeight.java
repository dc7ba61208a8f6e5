package dev.leastscope.resolve;

import dev.leastscope.catalog.Reach;

/** The weight of a set of scopes. Sets are compared by it. Immutable; a set grows by one scope at a time. */
final class SetWeight implements Comparable<SetWeight> {
    static final SetWeight NOTHING = new SetWeight(0, Reach.NONE, Reach.NONE, 0, 0, 0);

    private final int burden;
    private final Reach methods;
    private final Reach closure;
    private final int changes;
    private final int reads;
    private final int scopes;
    private final int ownChanges;
    private final int ownReads;

    private SetWeight(int burden, Reach methods, Reach closure, int scopes, int ownChanges, int ownReads) {
        this.burden = burden;
        this.methods = methods;
        this.closure = closure;
        this.changes = methods.changes() + closure.changes();
        this.reads = methods.reads() + closure.reads();
        this.scopes = scopes;
        this.ownChanges = ownChanges;
        this.ownReads = ownReads;
    }

    /** The weight with one more scope. */
    SetWeight with(Measure measure) {
        return new SetWeight(
                Math.max(burden, measure.burden()),
                methods.union(measure.methods()),
                closure.union(measure.closure()),
                scopes + 1,
                ownChanges + measure.changes(),
                ownReads + measure.reads());
    }

    Cost cost() {
        return new Cost(burden, changes, reads, scopes);
    }

    int ownChanges() {
        return ownChanges;
    }

    int ownReads() {
        return ownReads;
    }

    /** Compares steps 1 and 2 of the order: burden, then reach. */
    int compareBurdenAndReach(SetWeight other) {
        int byBurden = Integer.compare(burden, other.burden);
        if (byBurden != 0) {
            return byBurden;
        }
        int byChanges = Integer.compare(changes, other.changes);
        return byChanges != 0 ? byChanges : Integer.compare(reads, other.reads);
    }

    /**
     * Compares steps 1 to 4, without alphabetical order. Adding a scope never makes the weight smaller; the search
     * depends on it.
     */
    @Override
    public int compareTo(SetWeight other) {
        int byReach = compareBurdenAndReach(other);
        if (byReach != 0) {
            return byReach;
        }
        int byCount = Integer.compare(scopes, other.scopes);
        if (byCount != 0) {
            return byCount;
        }
        int byChanges = Integer.compare(ownChanges, other.ownChanges);
        return byChanges != 0 ? byChanges : Integer.compare(ownReads, other.ownReads);
    }
}
