package dev.leastscope.resolve;

/**
 * What a set of scopes costs, in the order in which sets are compared.
 *
 * @param burden the highest tier (Google) or strictest consent (Microsoft): 0, 1 or 2
 * @param changes provider methods that change data, reached by the set closed under {@code implies}, plus one for each
 *     scope in the closure
 * @param reads provider methods that only read, likewise without the scopes
 * @param scopes how many scopes
 * @since 0.1.0
 */
public record Cost(int burden, int changes, int reads, int scopes) implements Comparable<Cost> {
    /** Of the empty set. */
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
