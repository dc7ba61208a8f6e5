package dev.leastscope.integration;

/** A place where scopes are set. @since 0.1.0 */
public enum Layer {
    /** The Google consent screen or the Azure app registration. No request can exceed it. */
    PROVIDER_APP("provider-app"),
    /** The default scopes of a connector. */
    CONNECTOR("connector"),
    /** The scopes of one authorization. They replace the connector's defaults. */
    AUTH_REQUEST("auth-request"),
    /** The scopes that the user granted. */
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
