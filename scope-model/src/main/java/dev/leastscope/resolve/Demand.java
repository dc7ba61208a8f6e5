package dev.leastscope.resolve;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.integration.Named;
import java.util.List;

/** A required operation, before the requested list is known. Compared by identity. */
final class Demand {
    private final Operation operation;
    private final List<Named> neededBy;
    private final Requirement requirement;
    private final Options options;

    Demand(Operation operation, List<Named> neededBy, Requirement requirement) {
        this.operation = operation;
        this.neededBy = List.copyOf(neededBy);
        this.requirement = requirement;
        this.options = Options.of(requirement);
    }

    /** The API call or trigger. */
    Operation operation() {
        return operation;
    }

    /** The features, operation ids and triggers that require it, as written, in their order. */
    List<Named> neededBy() {
        return neededBy;
    }

    /** The requirement at the provider. */
    Requirement requirement() {
        return requirement;
    }

    /** The options to satisfy the requirement. */
    Options options() {
        return options;
    }

    /** Whether scopes can satisfy it. */
    boolean takesScopes() {
        return requirement.state() == Requirement.State.SCOPES;
    }
}
