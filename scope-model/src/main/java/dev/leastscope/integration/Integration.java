package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * One Nylas application: what it does and the scopes that it requests. It is read from a manifest or built in code; the
 * rules treat both the same.
 *
 * @param api the Nylas API version
 * @param name the name of the Nylas application; empty: the only one
 * @param region {@code us}, {@code eu} or {@code ca} with its place; empty: not given
 * @param apiUri the API's address; empty: not given
 * @param callbackUris the application's own redirect URIs as registered in the Nylas Dashboard; empty: not given
 * @param features what the application does: feature names or operation ids
 * @param triggers webhook triggers that it listens to
 * @param connectors one for each provider used
 * @param policy the team's limits
 * @param suppressions accepted findings
 * @param secrets places of the manifest that contain text like a secret
 * @param location the manifest's first line; {@link Location#NONE} when built in code
 * @param apiLocation the place of {@code nylas:}; the manifest's first line when the key is missing
 * @since 0.1.0
 */
public record Integration(
        ApiVersion api,
        String name,
        Optional<Named> region,
        Optional<Named> apiUri,
        Optional<List<Named>> callbackUris,
        List<Named> features,
        List<Named> triggers,
        List<Connector> connectors,
        Policy policy,
        List<Suppression> suppressions,
        List<SecretSighting> secrets,
        Location location,
        Location apiLocation) {

    /** Starts an integration built in code. */
    public static IntegrationBuilder builder(ApiVersion api) {
        return new IntegrationBuilder(api);
    }
}
