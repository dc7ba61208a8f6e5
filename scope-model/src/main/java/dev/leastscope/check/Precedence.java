package dev.leastscope.check;

/**
 * The order that decides which of several findings about a scope of a list is reported: the first one hides the later ones.
 * Each rule defines its position, see {@link Rule#precedence}.
 *
 * @since 0.1.0
 */
public enum Precedence {
    /** The connector takes no scopes. */
    NOT_SUPPORTED,
    /** The string is a scope of the other API version. */
    WRONG_API_VERSION,
    /** The string is badly written. */
    MALFORMED,
    /** The string is a scope of another provider. */
    WRONG_PROVIDER,
    /** The string is not in the tables. */
    UNKNOWN,
    /**
     * The scope is in the list twice. A finding about the string itself hides it. It hides nothing, because it is about the
     * string that is removed and not about the one that stays.
     */
    DUPLICATE,
    /** The provider refuses the scope or its combination with another scope. Only an error hides others. */
    PROVIDER_ERROR,
    /** Another scope of the list includes it. */
    REDUNDANT,
    /** Nothing needs it. */
    EXCESS,
    /** A narrower scope is enough. */
    TOO_BROAD,
    /** The finding has another cause: it hides nothing and is never hidden. */
    NONE
}
