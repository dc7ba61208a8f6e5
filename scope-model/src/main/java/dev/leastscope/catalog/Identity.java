package dev.leastscope.catalog;

/**
 * How a scope takes part in signing a user in. Identity scopes are never excess.
 *
 * @param addedBy who adds it to a request
 * @param basis how sure this fact is
 * @since 0.1.0
 */
public record Identity(AddedBy addedBy, Basis basis) {
    /** Who adds an identity scope. */
    public enum AddedBy {
        /** Nylas adds it to every request. The provider app must have it enabled. */
        NYLAS,
        /** The application: every list must contain it ({@code offline_access}, Yahoo's {@code email}). */
        APP,
        /** Nobody: it is not needed and does no harm ({@code email} at Microsoft, {@code profile} at Yahoo). */
        NOBODY
    }
}
