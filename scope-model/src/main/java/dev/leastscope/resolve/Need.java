package dev.leastscope.resolve;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import java.util.List;
import java.util.TreeSet;

/**
 * An operation that a request's grants are used for, and how the requested list meets it.
 *
 * @param operation the API call or trigger
 * @param neededBy the features, operation ids and triggers that ask for it, as written, in their order; at least one
 * @param requirement what it needs at the provider
 * @param cover how the requested list meets it
 * @since 0.1.0
 */
public record Need(Operation operation, List<Named> neededBy, Requirement requirement, Cover cover) {
    /** How a list meets a need. The first that holds. */
    public enum Cover {
        /** No scope is needed. */
        NOT_NEEDED(true),
        /** The provider (or API version) cannot do it. */
        UNAVAILABLE(false),
        /** The tables do not know what it needs. */
        UNKNOWN(false),
        /**
         * It needs gmail.metadata, and another need of the request needs a wider reading scope. Both cannot stand in one
         * list, so this one is left out of every set; it is neither met nor missing.
         */
        CONFLICT(false),
        /** It is not known what is requested. */
        NOT_JUDGED(false),
        /** A full, printed option lies inside the list. */
        MET(true),
        /** A full option lies inside the list closed under what its scopes imply; nobody prints it. */
        MET_BY_HIERARCHY(true),
        /** Only an assumed option lies inside the list (or its closure). */
        MET_BY_ASSUMPTION(true),
        /** Only a degraded option lies inside the list (or its closure): something is lost. */
        DEGRADED(false),
        /** Not met. Under coverage {@code documented}, also what only the hierarchy or an assumption covers. */
        UNMET(false);

        private final boolean complete;

        Cover(boolean complete) {
            this.complete = complete;
        }

        /** Whether everything works with the list: it meets the need, or no scope is needed. */
        public boolean isComplete() {
            return complete;
        }
    }

    /** Whether a scope can meet it. */
    public boolean takesScopes() {
        return requirement.state() == Requirement.State.SCOPES;
    }

    /**
     * The scopes of a set by which it meets this need: those of the first option that the set covers. Empty where no scope of
     * the set serves it.
     */
    public List<Scope> servedBy(List<Scope> set) {
        for (Option option : requirement.options()) {
            List<Scope> serving = serving(option, set);
            if (!serving.isEmpty()) {
                return serving;
            }
        }
        return List.of();
    }

    private static List<Scope> serving(Option option, List<Scope> set) {
        TreeSet<Scope> serving = new TreeSet<>();
        for (Scope wanted : option.scopes()) {
            // Some options name what signs users in; least sets never hold it.
            if (wanted.isIdentity()) {
                continue;
            }
            Scope holder = holder(wanted, set);
            if (holder == null) {
                return List.of();
            }
            serving.add(holder);
        }
        return List.copyOf(serving);
    }

    private static Scope holder(Scope wanted, List<Scope> set) {
        if (set.contains(wanted)) {
            return wanted;
        }
        for (Scope scope : set) {
            if (scope.covers(wanted)) {
                return scope;
            }
        }
        return null;
    }
}
