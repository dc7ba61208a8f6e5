package dev.leastscope.guard;

/** The scopes that the guard compares calls with. @since 0.1.0 */
public enum Mode {
    /** The least set for the declarations of the manifest. */
    LEAST("least"),
    /** The scopes that the manifest requests. */
    MANIFEST("manifest"),
    /** Scopes that the user gives to the guard. */
    GIVEN("given"),
    /** None: calls are recorded and all of them pass. */
    OBSERVE("observe");

    private final String id;

    Mode(String id) {
        this.id = id;
    }

    /** The id on the command line. */
    public String id() {
        return id;
    }
}
