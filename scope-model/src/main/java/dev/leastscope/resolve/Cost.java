package dev.leastscope.resolve;

/**
 * What a set of scopes costs, in the order in which sets are compared.
 *
 * <p>Each scope of the closure counts one beside the methods, so that a scope that widens whose data is reached (as {@code
 * .Shared} does) weighs more than what it implies. It counts among the changes when it reaches a method that changes
 * data, else among the reads: so a scope that only reads never weighs more than one that changes, however many scopes it
 * implies, and one that changes other people's data always weighs more than one that changes the user's own.
 *
 * @param burden the highest tier (Google) or strictest consent (Microsoft): 0, 1 or 2
 * @param changes provider methods that change data, reached by the set closed under {@code implies}, plus one for each
 *     scope of the closure that reaches one
 * @param reads provider methods that only read, plus one for each other scope of the closure
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
