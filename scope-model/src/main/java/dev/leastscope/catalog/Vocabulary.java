package dev.leastscope.catalog;

/** A set of scope names that belong together: what may stand in one list. @since 0.1.0 */
public enum Vocabulary {
    GOOGLE("google", "https://www.googleapis.com/auth/"),
    MICROSOFT("microsoft", "https://graph.microsoft.com/"),
    YAHOO("yahoo", ""),
    EWS("ews", ""),
    ZOOM("zoom", ""),
    /** The Nylas scopes of API v2, the same at every provider. */
    NYLAS_V2("nylas-v2", ""),
    /** Providers that take no scopes. Holds nothing. */
    NONE("none", "");

    private final String id;
    private final String prefix;

    Vocabulary(String id, String prefix) {
        this.id = id;
        this.prefix = prefix;
    }

    /** The name that tables and reports use. */
    public String id() {
        return id;
    }

    /**
     * What the canonical names of nearly all scopes begin with and their short names leave out; empty where names have no
     * prefix. At Microsoft it names Graph, the resource that a name without a resource belongs to.
     */
    public String prefix() {
        return prefix;
    }

    /** The name without the prefix; the name itself where it does not begin so. */
    public String withoutPrefix(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** The vocabulary that a provider app at this provider is written in, whatever the API version. */
    public static Vocabulary of(Provider provider) {
        return provider.vocabulary();
    }

    /** The vocabulary that a connector's or an auth request's list is written in. */
    public static Vocabulary of(ApiVersion api, Provider provider) {
        return api == ApiVersion.V2 ? NYLAS_V2 : of(provider);
    }
}
