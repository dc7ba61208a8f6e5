package dev.leastscope.catalog;

/** A version of the Nylas API. @since 0.1.0 */
public enum ApiVersion {
    /** Nylas API v2: Nylas scopes such as {@code email.read_only}. */
    V2("v2"),
    /** Nylas API v3: the scopes of the provider. */
    V3("v3");

    private final String id;

    ApiVersion(String id) {
        this.id = id;
    }

    /** {@code v2} or {@code v3}, as a manifest writes it. */
    public String id() {
        return id;
    }
}
