package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates the requests of an integration. */
final class Requests {
    private Requests() {}

    /**
     * The requests: connectors in their order, each followed by its auth requests. A connector without its own list is
     * left out when each of its auth requests has a list, because there is nothing to judge.
     */
    static List<Request> of(Integration integration) {
        List<Request> requests = new ArrayList<>();
        for (Connector connector : integration.connectors()) {
            Request own = connectorRequest(integration, connector);
            if (own.reliedOn() || own.scopes().isPresent()) {
                requests.add(own);
            }
            for (AuthRequest authRequest : connector.authRequests()) {
                requests.add(authRequest(integration, connector, authRequest));
            }
        }
        return List.copyOf(requests);
    }

    /**
     * The request of the connector's list. It also serves the auth requests that use it, so their features are
     * included.
     */
    private static Request connectorRequest(Integration integration, Connector connector) {
        List<Named> features = connector.features().orElse(integration.features());
        List<Named> triggers = connector.triggers().orElse(integration.triggers());
        for (AuthRequest authRequest : connector.authRequests()) {
            if (authRequest.scopes().isEmpty()) {
                features = with(features, authRequest.features());
                triggers = with(triggers, authRequest.triggers());
            }
        }
        return new Request(
                integration.api(),
                connector,
                Optional.empty(),
                connector.scopes(),
                features,
                triggers,
                connector.scopesLocation());
    }

    /** The names, followed by those of the others that are not among them. */
    private static List<Named> with(List<Named> names, Optional<List<Named>> others) {
        if (others.isEmpty() || others.get().isEmpty()) {
            return names;
        }
        Set<String> known = new HashSet<>();
        List<Named> all = new ArrayList<>(names);
        for (Named name : names) {
            known.add(name.text());
        }
        for (Named other : others.get()) {
            if (known.add(other.text())) {
                all.add(other);
            }
        }
        return List.copyOf(all);
    }

    private static Request authRequest(Integration integration, Connector connector, AuthRequest authRequest) {
        boolean ownScopes = authRequest.scopes().isPresent();
        Optional<List<Named>> scopes = ownScopes ? authRequest.scopes() : connector.scopes();
        Location location = !ownScopes && connector.scopes().isPresent()
                ? connector.scopesLocation()
                : authRequest.scopesLocation();
        return new Request(
                integration.api(),
                connector,
                Optional.of(authRequest),
                scopes,
                authRequest.features().or(connector::features).orElse(integration.features()),
                authRequest.triggers().or(connector::triggers).orElse(integration.triggers()),
                location);
    }

    /** Whether a connector of this kind accepts scopes. */
    static boolean takesScopes(Request request) {
        return request.api() == ApiVersion.V2 || request.provider().listsScopes();
    }
}
