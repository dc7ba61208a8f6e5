package dev.leastscope.check;

/**
 * What it means when a fix of another finding brings a finding of this rule.
 *
 * @since 0.1.0
 */
public enum SideEffect {
    /** It is the price of the fix (verification, consent), and is printed as such. */
    CONSEQUENCE,
    /** What to do next, at the provider and not in the manifest. */
    NEXT_STEP,
    /** The fix contradicts the team's policy or a provider's rule, and is left out. */
    CONFLICT,
    /** It must not happen: nothing is written. */
    NOT_EXPECTED
}
