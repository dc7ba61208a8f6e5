package dev.leastscope.resolve;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.integration.Named;
import java.util.List;

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
        NOT_NEEDED,
        /** The provider (or API version) cannot do it. */
        UNAVAILABLE,
        /** The tables do not know what it needs. */
        UNKNOWN,
        /**
         * It needs gmail.metadata, and another need of the request needs a wider reading scope. Both cannot stand in one
         * list, so this one is left out of every set; it is neither met nor missing.
         */
        CONFLICT,
        /** It is not known what is requested. */
        NOT_JUDGED,
        /** A full, printed option lies inside the list. */
        MET,
        /** A full option lies inside the list closed under what its scopes imply; nobody prints it. */
        MET_BY_HIERARCHY,
        /** Only an assumed option lies inside the list (or its closure). */
        MET_BY_ASSUMPTION,
        /** Only a degraded option lies inside the list (or its closure): something is lost. */
        DEGRADED,
        /** Not met. Under coverage {@code documented}, also what only the hierarchy or an assumption covers. */
        UNMET
    }

    /** Whether a scope can meet it. */
    public boolean takesScopes() {
        return requirement.state() == Requirement.State.SCOPES;
    }
}
