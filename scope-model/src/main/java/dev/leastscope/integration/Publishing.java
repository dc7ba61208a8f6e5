package dev.leastscope.integration;

/** The publishing status of a Google consent screen. @since 0.1.0 */
public enum Publishing {
    TESTING("testing"),
    PRODUCTION("production");

    private final String id;

    Publishing(String id) {
        this.id = id;
    }

    /** The word in a manifest. */
    public String id() {
        return id;
    }
}
