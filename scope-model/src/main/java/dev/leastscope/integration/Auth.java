package dev.leastscope.integration;

import dev.leastscope.catalog.Provider;
import java.util.List;

/** How accounts of a connector authenticate with the provider. @since 0.1.0 */
public enum Auth {
    OAUTH("oauth", Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO, Provider.ZOOM),
    /** The application runs the provider's OAuth itself (v3 custom, v2 native authentication): Nylas adds no identity scopes. */
    BYO("byo", Provider.VIRTUAL_CALENDAR, Provider.NYLAS),
    SERVICE_ACCOUNT("service-account"),
    PASSWORD("password", Provider.IMAP, Provider.EWS),
    APP_PASSWORD("app-password", Provider.ICLOUD);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<Provider> usual;

    /**
     * A way to authenticate.
     *
     * @param usual the providers with this default; each provider is listed in one constant
     */
    Auth(String id, Provider... usual) {
        this.id = id;
        this.usual = List.of(usual);
    }

    /** The word in a manifest. */
    public String id() {
        return id;
    }

    /** The default of a provider. */
    public static Auth defaultOf(Provider provider) {
        for (Auth auth : values()) {
            if (auth.usual.contains(provider)) {
                return auth;
            }
        }
        throw new IllegalArgumentException("no way to authenticate is known for " + provider.id());
    }
}
