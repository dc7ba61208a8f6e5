package dev.leastscope.integration;

/** Which scopes satisfy a need. @since 0.1.0 */
public enum Coverage {
    /** A wider scope also satisfies a need for the narrower scopes that it implies at the provider. */
    IMPLIED("implied"),
    /** Only the scopes in Nylas' documentation. */
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
