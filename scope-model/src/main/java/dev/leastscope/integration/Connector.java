package dev.leastscope.integration;

import dev.leastscope.catalog.Provider;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * What one provider's accounts are asked for. (A v2 API "connector" is called connector, too.)
 *
 * @param provider whose accounts
 * @param writtenAs the provider's name as written, such as {@code office365}
 * @param auth how accounts authenticate; empty: not written, see {@link Auth#defaultOf}
 * @param scopes the default scopes; empty: not given (v3: set in the Dashboard)
 * @param hosts mail hosts (IMAP); empty list when not given
 * @param features replaces the integration's features; empty: the integration's
 * @param triggers replaces the integration's triggers; empty: the integration's
 * @param providerApps what is registered at the provider
 * @param authRequests the authorizations that the application starts
 * @param location where it stands
 * @param scopesLocation where its scopes are given: the key {@code scopes}, else its own place
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

    /** How accounts authenticate, the default applied. */
    public Auth effectiveAuth() {
        return auth.isPresent() ? auth.get() : Auth.defaultOf(provider);
    }
}
