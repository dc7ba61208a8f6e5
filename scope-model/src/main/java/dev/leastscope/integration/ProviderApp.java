package dev.leastscope.integration;

import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * What is registered at the provider: a Google consent screen or an Azure app registration. The ceiling of all requests.
 *
 * @param name its name where a connector has several apps; empty for the only one
 * @param scopes what is enabled, always in the provider's own names; empty: not given
 * @param users whom it lets sign in; empty: not given
 * @param publishing Google's publishing status; empty: not given
 * @param verified the scopes that Google has verified; empty: not given, and rules on it report nothing
 * @param adminConsent whether an administrator has consented (Microsoft)
 * @param callbackUris redirect URIs registered at the provider; empty: not given
 * @param location where it stands
 * @param scopesLocation where its scopes are given (the key, or the Entra manifest's file); the app's place when not given
 * @param applicationPermissions application permissions (type Role) of an Entra manifest: no user is asked for them, so
 *     they are no scopes, but they are granted to the app all the same
 * @param signInAudience Microsoft: {@code signInAudience} of the app registration; empty when it is not known
 * @since 0.1.0
 */
public record ProviderApp(
        String name,
        Optional<List<Named>> scopes,
        Optional<Users> users,
        Optional<Publishing> publishing,
        Optional<List<Named>> verified,
        boolean adminConsent,
        Optional<List<Named>> callbackUris,
        Location location,
        Location scopesLocation,
        List<Named> applicationPermissions,
        Optional<Named> signInAudience) {

    /** An app without application permissions and audience. */
    public ProviderApp(
            String name,
            Optional<List<Named>> scopes,
            Optional<Users> users,
            Optional<Publishing> publishing,
            Optional<List<Named>> verified,
            boolean adminConsent,
            Optional<List<Named>> callbackUris,
            Location location,
            Location scopesLocation) {
        this(
                name,
                scopes,
                users,
                publishing,
                verified,
                adminConsent,
                callbackUris,
                location,
                scopesLocation,
                List.of(),
                Optional.empty());
    }
}
