package dev.leastscope.integration;

/** Who can sign in to a provider app. @since 0.1.0 */
public enum Users {
    /** Google: everybody with a Google account. */
    EXTERNAL("external"),
    /** Google: only the own Workspace organization. */
    INTERNAL("internal"),
    /** Microsoft: work and school accounts. */
    ORGANIZATIONS("organizations"),
    /** Microsoft: personal accounts. */
    PERSONAL("personal"),
    /** Microsoft: work, school and personal accounts. */
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
