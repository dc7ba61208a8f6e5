package dev.leastscope.catalog;

/** A set of scope names that can be in the same list. @since 0.1.0 */
public enum Vocabulary {
    GOOGLE("google", "https://www.googleapis.com/auth/"),
    MICROSOFT("microsoft", "https://graph.microsoft.com/"),
    YAHOO("yahoo", ""),
    EWS("ews", ""),
    ZOOM("zoom", ""),
    /** The Nylas scopes of API v2, the same at every provider. */
    NYLAS_V2("nylas-v2", ""),
    /** The empty vocabulary of providers that take no scopes. */
    NONE("none", "");

    private final String id;
    private final String prefix;

    Vocabulary(String id, String prefix) {
        this.id = id;
        this.prefix = prefix;
    }

    /** The name in tables and reports. */
    public String id() {
        return id;
    }

    /**
     * The prefix of nearly all canonical names, which short names omit; empty where names have no prefix. At Microsoft it is
     * the prefix of Graph: a name without a resource belongs to Graph.
     */
    public String prefix() {
        return prefix;
    }

    /** The name without the prefix; the unchanged name where it does not begin with the prefix. */
    public String withoutPrefix(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** The vocabulary of a provider app at this provider, for both API versions. */
    public static Vocabulary of(Provider provider) {
        return provider.vocabulary();
    }

    /** The vocabulary of the list of a connector or an auth request. */
    public static Vocabulary of(ApiVersion api, Provider provider) {
        return api == ApiVersion.V2 ? NYLAS_V2 : of(provider);
    }
}
