package dev.leastscope.integration;

import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * One kind of authorization that the application starts. Its scopes replace the connector's scopes for the grants that
 * it creates.
 *
 * @param name its name, unique in its connector
 * @param scopes the scopes that it requests; empty: the connector's
 * @param features the features that use its grants; empty: the connector's
 * @param triggers webhook triggers of its grants; empty: the connector's
 * @param callbackUri the redirect URI that it sends; empty: not given
 * @param location its place
 * @param scopesLocation the place of its scopes: the key {@code scopes}, else its own place
 * @since 0.1.0
 */
public record AuthRequest(
        String name,
        Optional<List<Named>> scopes,
        Optional<List<Named>> features,
        Optional<List<Named>> triggers,
        Optional<Named> callbackUri,
        Location location,
        Location scopesLocation) {}
