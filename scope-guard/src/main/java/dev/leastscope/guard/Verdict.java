package dev.leastscope.guard;

/** What the guard finds of a call. @since 0.1.0 */
public enum Verdict {
    /** The scopes in force meet it, or it needs none. */
    ALLOWED("allowed", false),
    /** It passes, and something of it does not work with the scopes in force. */
    DEGRADED("degraded", false),
    /** The scopes in force are not enough for it. */
    DENIED("denied", true),
    /** No table knows the method and path. */
    UNKNOWN_OPERATION("unknown operation", true),
    /** The operation is known, and no source says what it needs at the provider. */
    UNKNOWN_REQUIREMENT("unknown requirement", true),
    /** The provider cannot do the operation at all, whatever the scopes. */
    UNAVAILABLE("not available at the provider", true),
    /** It is not known whose account is meant, or no scopes are in force for its provider. */
    UNKNOWN_PROVIDER("unknown provider", true),
    /** It should pass, and the upstream server could not be reached. */
    UPSTREAM_FAILED("upstream server not reached", true),
    /** The guard itself went wrong. */
    DEFECT("defect of the guard", true),
    /** It administers the Nylas application with the API key: no scope of a grant takes part. */
    ADMINISTRATION("administration", false),
    /** It is recorded and passes, because the guard only observes. */
    OBSERVED("observed", false);

    private final String title;
    private final boolean failure;

    Verdict(String title, boolean failure) {
        this.title = title;
        this.failure = failure;
    }

    /** The word for messages. */
    public String title() {
        return title;
    }

    /** Whether a call with this verdict fails a test. */
    public boolean isFailure() {
        return failure;
    }
}
