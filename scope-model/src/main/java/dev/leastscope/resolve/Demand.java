package dev.leastscope.resolve;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.integration.Named;
import java.util.List;

/** An operation that somebody asks for, before anything is known about the requested list. Compared by identity. */
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

    /** Who asks for it, as written, in their order. */
    List<Named> neededBy() {
        return neededBy;
    }

    /** What it needs at the provider. */
    Requirement requirement() {
        return requirement;
    }

    /** The options to satisfy that. */
    Options options() {
        return options;
    }

    /** Whether a scope can meet it. */
    boolean takesScopes() {
        return requirement.state() == Requirement.State.SCOPES;
    }
}
