package dev.leastscope.guard;

/** The verdict of the guard on a call. @since 0.1.0 */
public enum Verdict {
    /** The scopes in force satisfy it, or it needs none. */
    ALLOWED("allowed", false),
    /** It passes, but a part of it does not work with the scopes in force. */
    DEGRADED("degraded", false),
    /** The scopes in force are not enough for it. */
    DENIED("denied", true),
    /** The method and path are not in the tables. */
    UNKNOWN_OPERATION("unknown operation", true),
    /** The operation is known, but no source documents its requirement at the provider. */
    UNKNOWN_REQUIREMENT("unknown requirement", true),
    /** The provider does not support the operation, with any scopes. */
    UNAVAILABLE("not available at the provider", true),
    /** The account is unknown, or no scopes are in force for its provider. */
    UNKNOWN_PROVIDER("unknown provider", true),
    /** The call is allowed, but the upstream server could not be reached. */
    UPSTREAM_FAILED("upstream server not reached", true),
    /** The guard itself failed. */
    DEFECT("defect of the guard", true),
    /** It administers the Nylas application with the API key, so no scope of a grant is needed. */
    ADMINISTRATION("administration", false),
    /** It is recorded and passes, because the guard only observes. */
    OBSERVED("observed", false);

    private final String title;
    private final boolean failure;

    Verdict(String title, boolean failure) {
        this.title = title;
        this.failure = failure;
    }

    /** The words for messages. */
    public String title() {
        return title;
    }

    /** Whether a call with this verdict fails a test. */
    public boolean isFailure() {
        return failure;
    }
}
