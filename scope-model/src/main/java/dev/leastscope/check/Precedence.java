package dev.leastscope.check;

/**
 * Which of several findings about one scope of one list is reported. The first that holds hides the later ones. Each rule
 * names its own place, see {@link Rule#precedence}.
 *
 * @since 0.1.0
 */
public enum Precedence {
    /** The connector takes no scopes at all. */
    NOT_SUPPORTED,
    /** The string is a scope of the other API version. */
    WRONG_API_VERSION,
    /** The string is badly written. */
    MALFORMED,
    /** The string is a scope of another provider. */
    WRONG_PROVIDER,
    /** The tables do not know the string. */
    UNKNOWN,
    /**
     * The scope is in the list twice. It is hidden by a finding about the string itself, and hides nothing: it is about
     * another string than the one that stays.
     */
    DUPLICATE,
    /** The provider refuses the scope or what it is combined with. Only an error hides others. */
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
