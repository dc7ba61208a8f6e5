package dev.leastscope.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The scopes in force of all accounts together, without identity scopes.
 *
 * @param judges the judge of each account
 */
record AllScopes(Collection<Judge> judges) {
    SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>();
        judges.forEach(judge -> all.addAll(judge.inForce().names()));
        return all;
    }

    /** The scopes that only webhook triggers need. */
    SortedSet<String> ofTriggers() {
        SortedSet<String> only = new TreeSet<>();
        judges.forEach(judge -> only.addAll(judge.inForce().onlyTriggers()));
        return only;
    }

    /** The scopes that calls need, at one account or more. */
    SortedSet<String> thatCallsNeed() {
        SortedSet<String> needed = new TreeSet<>();
        for (Judge judge : judges) {
            List<String> names = new ArrayList<>(judge.inForce().names());
            names.removeAll(judge.inForce().onlyTriggers());
            needed.addAll(names);
        }
        return needed;
    }
}
