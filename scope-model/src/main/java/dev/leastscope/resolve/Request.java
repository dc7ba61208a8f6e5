package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * The scopes of one authorization, with defaults applied: those of the connector or of one auth request.
 *
 * @param api the API version
 * @param connector its connector
 * @param authRequest the auth request; empty for the connector's own list
 * @param scopes the requested scopes, as written; empty: unknown
 * @param features the features that use its grants: its own, else the connector's, else the integration's. The
 *     connector's list also has the features of the auth requests that use it
 * @param triggers webhook triggers of its grants, by the same rule
 * @param location the place of a finding about the complete list: the key {@code scopes}, else the request's own place
 * @since 0.1.0
 */
public record Request(
        ApiVersion api,
        Connector connector,
        Optional<AuthRequest> authRequest,
        Optional<List<Named>> scopes,
        List<Named> features,
        List<Named> triggers,
        Location location) {

    /** The provider of the accounts. */
    public Provider provider() {
        return connector.provider();
    }

    /** How the accounts authenticate. */
    public Auth auth() {
        return connector.effectiveAuth();
    }

    /** Connector or auth request. */
    public Layer layer() {
        return authRequest.isPresent() ? Layer.AUTH_REQUEST : Layer.CONNECTOR;
    }

    /** The auth request's name; empty for the connector's own list. */
    public Optional<String> name() {
        return authRequest.isPresent() ? Optional.of(authRequest.get().name()) : Optional.empty();
    }

    /**
     * Whether a declared authorization requests this list. False for a connector's list when each auth request has its
     * own list.
     */
    public boolean reliedOn() {
        if (authRequest.isPresent() || connector.authRequests().isEmpty()) {
            return true;
        }
        for (AuthRequest other : connector.authRequests()) {
            if (other.scopes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an auth request uses the connector's list, which other requests can use, too. */
    public boolean takesConnectorsList() {
        return authRequest.isPresent() && authRequest.get().scopes().isEmpty();
    }

    /**
     * Whether the purpose of this list is known. It is unknown for a connector's list when no declared auth request
     * relies on it and the connector has no features of its own. The declared features then belong to the auth
     * requests.
     */
    public boolean hasKnownPurpose() {
        return reliedOn() || connector.features().isPresent();
    }

    /** The vocabulary of its scopes. */
    public Vocabulary vocabulary() {
        return Vocabulary.of(api, provider());
    }
}
