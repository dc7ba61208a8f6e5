package dev.leastscope.manifest;

import dev.leastscope.catalog.Provider;
import java.util.List;
import java.util.Map;

/** The keys of a manifest, by the map that contains them. */
final class ManifestKeys {
    static final List<String> MANIFEST = List.of(
            "version",
            "extends",
            "nylas",
            "name",
            "region",
            "api-uri",
            "callback-uris",
            "features",
            "triggers",
            "connectors",
            "policy",
            "suppressions");

    static final List<String> CONNECTOR =
            List.of("scopes", "auth", "provider-app", "auth-requests", "hosts", "features", "triggers");

    static final List<String> PROVIDER_APP = List.of("name", "scopes", "callback-uris");

    static final List<String> GOOGLE_APP =
            List.of("name", "scopes", "users", "publishing", "verified", "verification", "callback-uris");

    static final List<String> MICROSOFT_APP =
            List.of("name", "scopes", "manifest", "users", "admin-consent", "callback-uris");

    static final List<String> AUTH_REQUEST = List.of("name", "scopes", "features", "triggers", "callback-uri");

    static final List<String> POLICY =
            List.of("max-tier", "max-consent", "forbid", "coverage", "severities", "require-reason-for-excess");

    static final List<String> SUPPRESSION = List.of("rule", "provider", "scope", "feature", "reason", "expires");

    static final List<String> PROVIDERS = List.of(
            "google",
            "microsoft",
            "yahoo",
            "icloud",
            "imap",
            "ews",
            "zoom",
            "virtual-calendar",
            "nylas",
            "gmail",
            "office365",
            "graph",
            "exchange",
            "aol",
            "hotmail",
            "outlook",
            "virtual",
            "virtual_calendar");

    /** The keys whose value is a list, each with the name of its items in the POM. */
    static final Map<String, String> ITEMS = Map.of(
            "features", "feature",
            "triggers", "trigger",
            "scopes", "scope",
            "verified", "scope",
            "forbid", "scope",
            "hosts", "host",
            "callback-uris", "callback-uri",
            "auth-requests", "auth-request",
            "suppressions", "suppression");

    /** The keys whose value is never a text: a map or a list of maps. */
    static final List<String> MAPS = List.of("connectors", "policy", "severities");

    private ManifestKeys() {}

    /** The keys of a provider app at a provider. */
    static List<String> providerApp(Provider provider) {
        return switch (provider) {
            case GOOGLE -> GOOGLE_APP;
            case MICROSOFT -> MICROSOFT_APP;
            default -> PROVIDER_APP;
        };
    }

    /** Whether a key is a manifest key in any map. */
    static boolean isKnown(String key) {
        return MANIFEST.contains(key)
                || CONNECTOR.contains(key)
                || GOOGLE_APP.contains(key)
                || MICROSOFT_APP.contains(key)
                || AUTH_REQUEST.contains(key)
                || POLICY.contains(key)
                || SUPPRESSION.contains(key)
                || PROVIDERS.contains(key);
    }

    /** The right place for a key in a wrong map; empty when the key has no place. */
    static String belongs(String key) {
        if (MANIFEST.contains(key)) {
            return "it belongs to the manifest itself";
        }
        if (PROVIDERS.contains(key)) {
            return "it belongs under 'connectors'";
        }
        if (CONNECTOR.contains(key)) {
            return "it belongs to a connector";
        }
        if (POLICY.contains(key)) {
            return "it belongs under 'policy'";
        }
        if (SUPPRESSION.contains(key)) {
            return "it belongs to a suppression";
        }
        if (GOOGLE_APP.contains(key) && MICROSOFT_APP.contains(key)) {
            return "it belongs to the 'provider-app' of google or microsoft";
        }
        if (GOOGLE_APP.contains(key)) {
            return "it belongs to the 'provider-app' of google";
        }
        if (MICROSOFT_APP.contains(key)) {
            return "it belongs to the 'provider-app' of microsoft";
        }
        return AUTH_REQUEST.contains(key) ? "it belongs to one of 'auth-requests'" : "";
    }
}
