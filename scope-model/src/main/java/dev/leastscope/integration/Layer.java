package dev.leastscope.integration;

/** Where scopes are set. @since 0.1.0 */
public enum Layer {
    /** The ceiling: Google consent screen, Azure app registration. */
    PROVIDER_APP("provider-app"),
    /** The defaults of a connector. */
    CONNECTOR("connector"),
    /** Replaces the defaults for one grant. */
    AUTH_REQUEST("auth-request"),
    /** What was really given. */
    GRANT("grant");

    private final String id;

    Layer(String id) {
        this.id = id;
    }

    /** The word in reports. */
    public String id() {
        return id;
    }
}
