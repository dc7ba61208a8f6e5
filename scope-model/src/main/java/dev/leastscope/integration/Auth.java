package dev.leastscope.integration;

import dev.leastscope.catalog.Provider;

/** How accounts of a connector authenticate. @since 0.1.0 */
public enum Auth {
    OAUTH("oauth"),
    /** The application runs the provider's OAuth itself (v3 custom, v2 native authentication): Nylas adds no identity scopes. */
    BYO("byo"),
    SERVICE_ACCOUNT("service-account"),
    PASSWORD("password"),
    APP_PASSWORD("app-password");

    private final String id;

    Auth(String id) {
        this.id = id;
    }

    /** The word in a manifest. */
    public String id() {
        return id;
    }

    /** What holds at a provider when nothing is written. */
    public static Auth defaultOf(Provider provider) {
        return switch (provider) {
            case GOOGLE, MICROSOFT, YAHOO, ZOOM -> OAUTH;
            case IMAP, EWS -> PASSWORD;
            case ICLOUD -> APP_PASSWORD;
            case VIRTUAL_CALENDAR, NYLAS -> BYO;
        };
    }
}
