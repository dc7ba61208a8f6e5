package dev.leastscope.check;

/**
 * How to handle a new finding of a rule that the fix of another finding causes.
 *
 * @since 0.1.0
 */
public enum SideEffect {
    /** It is a cost of the fix (verification, consent) and is printed as such. */
    CONSEQUENCE,
    /** It is the next step, at the provider and not in the manifest. */
    NEXT_STEP,
    /** The fix contradicts the team's policy or a provider's rule, so it is not applied. */
    CONFLICT,
    /** It is unexpected, so nothing is written. */
    NOT_EXPECTED
}
