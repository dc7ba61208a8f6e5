package dev.leastscope.catalog;

/**
 * The part a scope plays in signing the user in. Identity scopes are never excess.
 *
 * @param addedBy who puts it into a request
 * @param basis how sure that is
 * @since 0.1.0
 */
public record Identity(AddedBy addedBy, Basis basis) {
    /** Who adds an identity scope. */
    public enum AddedBy {
        /** Nylas adds it to every request by itself; the provider app must have it enabled. */
        NYLAS,
        /** Nobody adds it: every list must hold it ({@code offline_access}, Yahoo's {@code email}). */
        APP,
        /** Not needed, known and harmless ({@code email} at Microsoft, {@code profile} at Yahoo). */
        NOBODY
    }
}
