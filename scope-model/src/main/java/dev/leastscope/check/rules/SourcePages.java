package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;

/** SourcePages of Nylas that many rules rest on. */
final class SourcePages {
    /** v3: what each operation needs. */
    static final String TABLES = "https://developer.nylas.com/docs/dev-guide/scopes/";

    /** v3: where scopes are set, and what Nylas adds. */
    static final String V3_SCOPES = "https://developer.nylas.com/docs/v3/auth/v3-scopes/";

    /** v3: what goes wrong when users sign in or calls are refused. */
    static final String TROUBLESHOOTING = "https://developer.nylas.com/docs/v3/auth/troubleshooting";

    /** v2: the Nylas scopes, their limits and what providers make of them. */
    static final String V2_SCOPES =
            "https://developer.nylas.com/docs/v2/developer-guide-v2/authentication/authentication-scopes";

    private SourcePages() {}

    /** What scopes allow, and which operations need them. */
    static String tables(ApiVersion api) {
        return api == ApiVersion.V2 ? V2_SCOPES : TABLES;
    }
}
