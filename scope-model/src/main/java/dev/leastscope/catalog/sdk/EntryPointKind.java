package dev.leastscope.catalog.sdk;

import java.util.Optional;

/**
 * What an entry point of an SDK, or a request to the same address, does for the rights of an application.
 *
 * @since 0.1.0
 */
public enum EntryPointKind {
    /** Creates or changes a v3 connector, whose scopes hold for each auth request without a list of its own. */
    CONNECTOR("connector"),
    /** v3: makes a grant from tokens or passwords that the application has. */
    CUSTOM_AUTHENTICATION("custom authentication"),
    /** v3: makes a grant from what the provider answered. */
    GRANT("grant"),
    /** v3: changes a grant. */
    GRANT_UPDATE("grant update"),
    /** The URL to which users are sent, where Nylas asks them for scopes. */
    HOSTED_AUTH_URL("hosted auth URL"),
    /** v2: an integration, the connector of the authentication beta. */
    INTEGRATION("integration"),
    /** v2: the hosted authentication of an integration. */
    INTEGRATION_HOSTED_AUTHENTICATION("integration hosted authentication"),
    /** v2: connects an account with what the application asked for itself. */
    NATIVE_AUTHENTICATION("native authentication"),
    /** The provider's own OAuth, by which the application asks for scopes without Nylas. */
    PROVIDER_OAUTH("provider OAuth"),
    /** Not an authorization: its list names webhook triggers. */
    TRIGGERS("triggers");

    private final String id;

    EntryPointKind(String id) {
        this.id = id;
    }

    /** The words that tables, facts and reports use. */
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

    /** The words that reports use, as {@link #id}. */
    @Override
    public String toString() {
        return id;
    }
}
