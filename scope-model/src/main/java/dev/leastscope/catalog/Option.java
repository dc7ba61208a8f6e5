package dev.leastscope.catalog;

import java.util.List;

/**
 * A set of scopes that together satisfy a requirement.
 *
 * @param scopes at least one, sorted by name
 * @param effect whether the operation works completely or only in part with them
 * @param lost what does not work when the effect is degraded; empty otherwise
 * @param source the page that states this option, and how sure it is
 * @since 0.1.0
 */
public record Option(List<Scope> scopes, Effect effect, String lost, Source source) {
    /** How much of the operation works. */
    public enum Effect {
        FULL,
        DEGRADED
    }

    /** Whether it can be part of a least set: its effect is full, and its basis is not {@code ASSUMED}. */
    public boolean isSolid() {
        return effect == Effect.FULL && source.basis() != Basis.ASSUMED;
    }
}
