package dev.leastscope.integration;

import dev.leastscope.catalog.Provider;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * The configuration of one provider's accounts. In API v2, an entry of {@code connectors} is a connector, too.
 *
 * @param provider the provider of the accounts
 * @param writtenAs the provider's name as written, such as {@code office365}
 * @param auth how accounts authenticate; empty: not given, see {@link Auth#defaultOf}
 * @param scopes the default scopes; empty: not given (v3: set in the Dashboard)
 * @param hosts mail hosts (IMAP); an empty list when not given
 * @param features replaces the integration's features; empty: the integration's
 * @param triggers replaces the integration's triggers; empty: the integration's
 * @param providerApps the apps registered at the provider
 * @param authRequests the authorizations that the application starts
 * @param location its place
 * @param scopesLocation the place of its scopes: the key {@code scopes}, else its own place
 * @since 0.1.0
 */
public record Connector(
        Provider provider,
        String writtenAs,
        Optional<Auth> auth,
        Optional<List<Named>> scopes,
        List<Named> hosts,
        Optional<List<Named>> features,
        Optional<List<Named>> triggers,
        List<ProviderApp> providerApps,
        List<AuthRequest> authRequests,
        Location location,
        Location scopesLocation) {

    /** How accounts authenticate: the given way, else the provider's default. */
    public Auth effectiveAuth() {
        return auth.isPresent() ? auth.get() : Auth.defaultOf(provider);
    }
}
