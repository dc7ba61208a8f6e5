package dev.leastscope.resolve;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import java.util.List;
import java.util.TreeSet;

/**
 * An operation that uses the grants of a request, and how the requested list satisfies it.
 *
 * @param operation the API call or trigger
 * @param neededBy the features, operation ids and triggers that require it, as written, in their order; at least one
 * @param requirement the requirement at the provider
 * @param cover how the requested list satisfies it
 * @since 0.1.0
 */
public record Need(Operation operation, List<Named> neededBy, Requirement requirement, Cover cover) {
    /** How a list satisfies a need. The first matching value counts. */
    public enum Cover {
        /** No scope is needed. */
        NOT_NEEDED(true),
        /** The provider (or API version) does not support it. */
        UNAVAILABLE(false),
        /** The tables do not contain its requirement. */
        UNKNOWN(false),
        /**
         * It needs gmail.metadata, and another need of the request needs a wider reading scope. One list cannot contain
         * both, so this need is left out of every set. It is neither met nor missing.
         */
        CONFLICT(false),
        /** The requested scopes are unknown. */
        NOT_JUDGED(false),
        /** The list contains a full option from Nylas' documentation. */
        MET(true),
        /** The list, closed under implied scopes, contains a full option. Nylas' documentation does not say so. */
        MET_BY_HIERARCHY(true),
        /** The list (or its closure) contains only an assumed option. */
        MET_BY_ASSUMPTION(true),
        /** The list (or its closure) contains only a degraded option: a part does not work. */
        DEGRADED(false),
        /**
         * The list does not satisfy it. With coverage {@code documented}, this includes options that need implied
         * scopes or an assumption.
         */
        UNMET(false);

        private final boolean complete;

        Cover(boolean complete) {
            this.complete = complete;
        }

        /** Whether everything works with the list: it satisfies the need, or no scope is needed. */
        public boolean isComplete() {
            return complete;
        }
    }

    /** Whether scopes can satisfy it. */
    public boolean takesScopes() {
        return requirement.state() == Requirement.State.SCOPES;
    }

    /**
     * The scopes of a set that satisfy this need: those of the first option that the set covers. Empty when the set
     * satisfies no option.
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
            // Some options name identity scopes. Least sets never contain those.
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
