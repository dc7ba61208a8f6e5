package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;

/** Pages of Nylas that are the source of many rules. */
final class SourcePages {
    /** API v3: the scopes that each operation needs. */
    static final String TABLES = "https://developer.nylas.com/docs/dev-guide/scopes/";

    /** API v3: where scopes are set, and which scopes Nylas adds. */
    static final String V3_SCOPES = "https://developer.nylas.com/docs/v3/auth/v3-scopes/";

    /** API v3: errors of sign-ins and refused calls. */
    static final String TROUBLESHOOTING = "https://developer.nylas.com/docs/v3/auth/troubleshooting";

    /** API v2: the Nylas scopes, their limits, and the provider scopes that serve them. */
    static final String V2_SCOPES =
            "https://developer.nylas.com/docs/v2/developer-guide-v2/authentication/authentication-scopes";

    private SourcePages() {}

    /** The page that states what scopes allow and which operations need them. */
    static String tables(ApiVersion api) {
        return api == ApiVersion.V2 ? V2_SCOPES : TABLES;
    }
}
