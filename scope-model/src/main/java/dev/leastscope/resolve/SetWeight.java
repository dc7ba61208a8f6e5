package dev.leastscope.resolve;

import dev.leastscope.catalog.Reach;

/** What a set of scopes weighs, in the order in which sets are compared. Immutable; grows by one scope at a time. */
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

    /** This and one more scope. */
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

    /** Steps 1 and 2 of the order: burden, then reach. */
    int compareBurdenAndReach(SetWeight other) {
        int byBurden = Integer.compare(burden, other.burden);
        if (byBurden != 0) {
            return byBurden;
        }
        int byChanges = Integer.compare(changes, other.changes);
        return byChanges != 0 ? byChanges : Integer.compare(reads, other.reads);
    }

    /** Steps 1 to 4 without the alphabet. Adding a scope never makes this smaller, which is what the search prunes by. */
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
