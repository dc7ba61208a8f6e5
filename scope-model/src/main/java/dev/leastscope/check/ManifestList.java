package dev.leastscope.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of a manifest. It is identified by its keys and names and not by its place, so that it is found again after other
 * edits.
 *
 * @param owner the kind of element that the list belongs to
 * @param connector the connector's key as written, such as {@code office365}; empty for a list of the whole integration
 * @param name the name of the auth request or of the provider app; empty for an unnamed provider app and for other owners
 * @param key the key of the list: {@code scopes}, {@code features} or {@code triggers}
 * @since 0.1.0
 */
public record ManifestList(Owner owner, String connector, String name, String key) {
    /** The kind of element that a list belongs to. */
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

    /** The path of keys and names to the list, such as {@code connectors, google, auth-requests, calendar-only, scopes}. */
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
