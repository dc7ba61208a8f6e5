package dev.leastscope.integration;

import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * An app registered at the provider: a Google consent screen or an Azure app registration. No request can exceed its
 * scopes.
 *
 * @param name its name where a connector has several apps; empty for the only one
 * @param scopes the enabled scopes, always in the provider's own names; empty: not given
 * @param users who can sign in; empty: not given
 * @param publishing Google's publishing status; empty: not given
 * @param verified the scopes that Google has verified; empty: not given, and rules about it report nothing
 * @param adminConsent whether an administrator has consented (Microsoft)
 * @param callbackUris redirect URIs registered at the provider; empty: not given
 * @param location its place
 * @param scopesLocation the place of its scopes (the key, or the Entra manifest's file); the app's place when not given
 * @param applicationPermissions application permissions (type Role) of an Entra manifest. They are granted to the app
 *     without asking a user, so they are not scopes
 * @param signInAudience Microsoft: {@code signInAudience} of the app registration; empty when unknown
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

    /** An app without application permissions and sign-in audience. */
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
