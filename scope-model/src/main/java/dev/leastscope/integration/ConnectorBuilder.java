package dev.leastscope.integration;

import dev.leastscope.catalog.Provider;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a connector in code. Not thread-safe. @since 0.1.0 */
public final class ConnectorBuilder {
    private final Provider provider;
    private Auth auth;
    private List<Named> scopes;
    private List<Named> hosts = List.of();
    private List<Named> features;
    private List<Named> triggers;
    private final List<ProviderApp> providerApps = new ArrayList<>();
    private final List<AuthRequest> authRequests = new ArrayList<>();

    ConnectorBuilder(Provider provider) {
        this.provider = provider;
    }

    /** Sets how accounts authenticate. */
    public ConnectorBuilder auth(Auth value) {
        auth = value;
        return this;
    }

    /** Sets the default scopes. Without arguments, the connector requests no scopes. */
    public ConnectorBuilder scopes(String... values) {
        scopes = IntegrationBuilder.named(values);
        return this;
    }

    /** Sets the mail hosts (IMAP). */
    public ConnectorBuilder hosts(String... values) {
        hosts = IntegrationBuilder.named(values);
        return this;
    }

    /** Replaces the integration's features. */
    public ConnectorBuilder features(String... values) {
        features = IntegrationBuilder.named(values);
        return this;
    }

    /** Replaces the integration's triggers. */
    public ConnectorBuilder triggers(String... values) {
        triggers = IntegrationBuilder.named(values);
        return this;
    }

    /** Adds an app registered at the provider. */
    public ConnectorBuilder providerApp(ProviderApp value) {
        providerApps.add(value);
        return this;
    }

    /** Adds an authorization with its own scopes. */
    public ConnectorBuilder authRequest(String name, String... requested) {
        authRequests.add(new AuthRequest(
                name,
                Optional.of(IntegrationBuilder.named(requested)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Location.NONE,
                Location.NONE));
        return this;
    }

    Connector build() {
        return new Connector(
                provider,
                provider.id(),
                Optional.ofNullable(auth),
                Optional.ofNullable(scopes),
                hosts,
                Optional.ofNullable(features),
                Optional.ofNullable(triggers),
                List.copyOf(providerApps),
                List.copyOf(authRequests),
                Location.NONE,
                Location.NONE);
    }
}
