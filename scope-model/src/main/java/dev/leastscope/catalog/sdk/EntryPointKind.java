package dev.leastscope.catalog.sdk;

import java.util.Optional;

/**
 * How an entry point of an SDK, or a raw HTTP request to the same address, affects the scopes of an application.
 *
 * @since 0.1.0
 */
public enum EntryPointKind {
    /** Creates or changes a v3 connector. Its scopes apply to each auth request without scopes of its own. */
    CONNECTOR("connector"),
    /** v3: creates a grant from tokens or passwords of the application. */
    CUSTOM_AUTHENTICATION("custom authentication"),
    /** v3: creates a grant from the provider's response. */
    GRANT("grant"),
    /** v3: changes a grant. */
    GRANT_UPDATE("grant update"),
    /** The URL of the page where Nylas asks users for scopes. */
    HOSTED_AUTH_URL("hosted auth URL"),
    /** v2: an integration, the connector of the authentication beta. */
    INTEGRATION("integration"),
    /** v2: the hosted authentication of an integration. */
    INTEGRATION_HOSTED_AUTHENTICATION("integration hosted authentication"),
    /** v2: connects an account with scopes that the application requested itself. */
    NATIVE_AUTHENTICATION("native authentication"),
    /** The provider's OAuth: the application asks for scopes without Nylas. */
    PROVIDER_OAUTH("provider OAuth"),
    /** Not an authorization: its list contains webhook triggers. */
    TRIGGERS("triggers");

    private final String id;

    EntryPointKind(String id) {
        this.id = id;
    }

    /** The name in tables, facts and reports. */
    public String id() {
        return id;
    }

    /** The kind with this id. */
    public static Optional<EntryPointKind> named(String id) {
        for (EntryPointKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The same as {@link #id}. */
    @Override
    public String toString() {
        return id;
    }
}
