package dev.leastscope.guard;

/** Which scopes the guard holds calls against. @since 0.1.0 */
public enum Mode {
    /** The least set for what the manifest declares. */
    LEAST("least"),
    /** The scopes that the manifest requests. */
    MANIFEST("manifest"),
    /** Scopes that are given to the guard. */
    GIVEN("given"),
    /** None: calls are recorded and all of them pass. */
    OBSERVE("observe");

    private final String id;

    Mode(String id) {
        this.id = id;
    }

    /** The word on the command line. */
    public String id() {
        return id;
    }
}
