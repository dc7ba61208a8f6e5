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
 * One authorization's list of scopes, the defaults applied: the connector's, or one auth request's.
 *
 * @param api the API version
 * @param connector the connector it belongs to
 * @param authRequest the auth request; empty for the connector's own list
 * @param scopes what is asked for, as written; empty: unknown
 * @param features what its grants are used for: its own, else the connector's, else the integration's; for the connector's
 *     list also what the auth requests that take it are used for
 * @param triggers webhook triggers of its grants, likewise
 * @param location where a finding about the whole list stands: the key {@code scopes}, else the request's own place
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

    /** Whose accounts. */
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

    /** Whether a declared authorization asks for this list: false for a connector's list when each auth request gives one. */
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

    /** Whether an auth request asks with the connector's list, which other requests can take, too. */
    public boolean takesConnectorsList() {
        return authRequest.isPresent() && authRequest.get().scopes().isEmpty();
    }

    /**
     * Whether it is known what this list is for. It is not known of a connector's list on which no declared auth request
     * relies, when the connector has no features of its own: the declared features are then those of the auth requests.
     */
    public boolean hasKnownPurpose() {
        return reliedOn() || connector.features().isPresent();
    }

    /** The names its scopes are written in. */
    public Vocabulary vocabulary() {
        return Vocabulary.of(api, provider());
    }
}
