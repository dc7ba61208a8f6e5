package dev.leastscope.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Which list of a manifest: the thing itself, not its place, so that it is found again after other edits.
 *
 * @param owner what the list belongs to
 * @param connector the connector's key as written, such as {@code office365}; empty for a list of the whole integration
 * @param name the name of the auth request or of the provider app; empty for the only provider app, and otherwise
 * @param key the key whose value the list is: {@code scopes}, {@code features}, {@code triggers}
 * @since 0.1.0
 */
public record ManifestList(Owner owner, String connector, String name, String key) {
    /** What a list of a manifest can belong to. */
    public enum Owner {
        /** The manifest as a whole. */
        INTEGRATION,
        /** A connector. */
        CONNECTOR,
        /** An auth request of a connector. */
        AUTH_REQUEST,
        /** A provider app of a connector. */
        PROVIDER_APP
    }

    /** A list of the whole integration. */
    public static ManifestList ofIntegration(String key) {
        return new ManifestList(Owner.INTEGRATION, "", "", key);
    }

    /** A list of a connector. */
    public static ManifestList ofConnector(String connector, String key) {
        return new ManifestList(Owner.CONNECTOR, connector, "", key);
    }

    /** A list of an auth request. */
    public static ManifestList ofAuthRequest(String connector, String name, String key) {
        return new ManifestList(Owner.AUTH_REQUEST, connector, name, key);
    }

    /** A list of a provider app. */
    public static ManifestList ofProviderApp(String connector, String name, String key) {
        return new ManifestList(Owner.PROVIDER_APP, connector, name, key);
    }

    /** The keys and names that lead to it: {@code connectors, google, auth-requests, calendar-only, scopes}. */
    public List<String> path() {
        List<String> path = new ArrayList<>();
        if (owner != Owner.INTEGRATION) {
            path.add("connectors");
            path.add(connector);
        }
        if (owner == Owner.AUTH_REQUEST || owner == Owner.PROVIDER_APP) {
            path.add(owner == Owner.AUTH_REQUEST ? "auth-requests" : "provider-app");
            if (!name.isEmpty()) {
                path.add(name);
            }
        }
        path.add(key);
        return path;
    }
}
