package dev.leastscope.catalog;

import java.util.List;

/**
 * One way to satisfy a requirement: scopes that are all needed together.
 *
 * @param scopes at least one, sorted by name
 * @param effect whether the operation works wholly with them
 * @param lost what does not work when the effect is degraded; empty otherwise
 * @param source where this option is printed, and how sure it is
 * @since 0.1.0
 */
public record Option(List<Scope> scopes, Effect effect, String lost, Source source) {
    /** How much of the operation works. */
    public enum Effect {
        FULL,
        DEGRADED
    }

    /** Whether it may stand in a least set: full, and not only assumed. */
    public boolean isSolid() {
        return effect == Effect.FULL && source.basis() != Basis.ASSUMED;
    }
}
