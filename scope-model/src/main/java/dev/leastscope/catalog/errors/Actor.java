package dev.leastscope.catalog.errors;

/** Who must act to fix an error. @since 0.1.0 */
public enum Actor {
    DEVELOPER("developer", "the developer"),
    END_USER("end-user", "the end user"),
    /** An administrator of the user's organisation: an Entra tenant or a Google Workspace. */
    TENANT_ADMINISTRATOR("tenant-administrator", "an administrator of the user's organisation"),
    /** The developer starts the verification; Google's reviewers decide. */
    GOOGLE_VERIFICATION("google-verification", "Google's verification"),
    NYLAS_SUPPORT("nylas-support", "Nylas support"),
    /** Nobody: nothing is wrong, or the error ends by itself. */
    NOBODY("nobody", "nobody");

    private final String id;
    private final String title;

    Actor(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in tables and JSON. */
    public String id() {
        return id;
    }

    /** The name for sentences. */
    public String title() {
        return title;
    }
}
