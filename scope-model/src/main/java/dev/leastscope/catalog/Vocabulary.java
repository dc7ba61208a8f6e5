package dev.leastscope.catalog;

/** A set of scope names that belong together: what may stand in one list. @since 0.1.0 */
public enum Vocabulary {
    GOOGLE("google"),
    MICROSOFT("microsoft"),
    YAHOO("yahoo"),
    EWS("ews"),
    ZOOM("zoom"),
    /** The Nylas scopes of API v2, the same at every provider. */
    NYLAS_V2("nylas-v2"),
    /** Providers that take no scopes. Holds nothing. */
    NONE("none");

    private final String id;

    Vocabulary(String id) {
        this.id = id;
    }

    /** The name that tables and reports use. */
    public String id() {
        return id;
    }

    /** The vocabulary that a provider app at this provider is written in, whatever the API version. */
    public static Vocabulary of(Provider provider) {
        return switch (provider) {
            case GOOGLE -> GOOGLE;
            case MICROSOFT -> MICROSOFT;
            case YAHOO -> YAHOO;
            case EWS -> EWS;
            case ZOOM -> ZOOM;
            case ICLOUD, IMAP, VIRTUAL_CALENDAR, NYLAS -> NONE;
        };
    }

    /** The vocabulary that a connector's or an auth request's list is written in. */
    public static Vocabulary of(ApiVersion api, Provider provider) {
        return api == ApiVersion.V2 ? NYLAS_V2 : of(provider);
    }
}
