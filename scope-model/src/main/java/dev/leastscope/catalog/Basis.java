package dev.leastscope.catalog;

/** How sure a fact is. @since 0.1.0 */
public enum Basis {
    /** Nylas or the provider prints it. */
    DOCUMENTED("documented"),
    /** Follows from a printed rule. */
    DERIVED("derived"),
    /** Plausible; no page prints it. Covers what is requested, never stands in a least set. */
    ASSUMED("assumed");

    private final String id;

    Basis(String id) {
        this.id = id;
    }

    /** The name that tables and reports use. */
    public String id() {
        return id;
    }
}
