package dev.leastscope.integration;

import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * One kind of authorization that the application starts. Its scopes replace the connector's for the grants it makes.
 *
 * @param name its name, unique in its connector
 * @param scopes what it asks for; empty: the connector's
 * @param features what grants made by it are used for; empty: the connector's
 * @param triggers webhook triggers of those grants; empty: the connector's
 * @param callbackUri the redirect URI it sends; empty: not given
 * @param location where it stands
 * @param scopesLocation where its scopes are given: the key {@code scopes}, else its own place
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
