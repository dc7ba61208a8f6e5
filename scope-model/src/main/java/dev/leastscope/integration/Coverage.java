package dev.leastscope.integration;

/** What counts as meeting a need. @since 0.1.0 */
public enum Coverage {
    /** A wider scope covers the narrower ones that it implies at the provider. */
    IMPLIED("implied"),
    /** Only what Nylas prints. */
    DOCUMENTED("documented");

    private final String id;

    Coverage(String id) {
        this.id = id;
    }

    /** The word in a manifest. */
    public String id() {
        return id;
    }
}
