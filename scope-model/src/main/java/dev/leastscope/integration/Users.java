package dev.leastscope.integration;

/** Whom a provider app lets sign in. @since 0.1.0 */
public enum Users {
    /** Google: anybody with a Google account. */
    EXTERNAL("external"),
    /** Google: the own Workspace organization only. */
    INTERNAL("internal"),
    /** Microsoft: work and school accounts. */
    ORGANIZATIONS("organizations"),
    /** Microsoft: personal accounts. */
    PERSONAL("personal"),
    /** Microsoft: both. */
    BOTH("both");

    private final String id;

    Users(String id) {
        this.id = id;
    }

    /** The word in a manifest. */
    public String id() {
        return id;
    }
}
