package dev.leastscope.catalog.errors;

/** Who issues an error. @since 0.1.0 */
public enum ErrorOrigin {
    NYLAS_V2("nylas-v2", "Nylas API v2"),
    NYLAS_V3("nylas-v3", "Nylas API v3"),
    GOOGLE("google", "Google"),
    MICROSOFT("microsoft", "Microsoft"),
    ZOOM("zoom", "Zoom"),
    IMAP("imap", "the mail server"),
    /** Any provider with OAuth. */
    OAUTH("oauth", "the OAuth provider");

    private final String id;
    private final String title;

    ErrorOrigin(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in tables and JSON. */
    public String id() {
        return id;
    }

    /** The name for sentences. */
    public String title() {
        return title;
    }
}
