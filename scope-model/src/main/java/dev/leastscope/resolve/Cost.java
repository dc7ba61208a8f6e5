package dev.leastscope.resolve;

/**
 * The cost of a set of scopes. Sets are compared by these values in this order.
 *
 * <p>The closure is the set with all scopes that its scopes imply. Each scope of the closure adds one to a count of
 * methods. It adds one to the changes when it reaches a method that changes data, otherwise one to the reads. So a
 * scope with access to more data (such as {@code .Shared}) has a higher cost than the scopes that it implies. A scope
 * that only reads never costs more than a scope that changes data.
 *
 * @param burden the highest tier (Google) or strictest consent (Microsoft): 0, 1 or 2
 * @param changes provider methods in reach of the closure that change data, plus one for each of its scopes that
 *     reaches one
 * @param reads provider methods in reach of the closure that only read, plus one for each other scope
 * @param scopes the number of scopes
 * @since 0.1.0
 */
public record Cost(int burden, int changes, int reads, int scopes) implements Comparable<Cost> {
    /** The cost of the empty set. */
    public static final Cost NOTHING = new Cost(0, 0, 0, 0);

    @Override
    public int compareTo(Cost other) {
        int byBurden = Integer.compare(burden, other.burden);
        if (byBurden != 0) {
            return byBurden;
        }
        int byChanges = Integer.compare(changes, other.changes);
        if (byChanges != 0) {
            return byChanges;
        }
        int byReads = Integer.compare(reads, other.reads);
        return byReads != 0 ? byReads : Integer.compare(scopes, other.scopes);
    }
}
