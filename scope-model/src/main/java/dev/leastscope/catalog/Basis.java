package dev.leastscope.catalog;

/** How sure a fact is. @since 0.1.0 */
public enum Basis {
    /** A page of Nylas or of the provider states it. */
    DOCUMENTED("documented"),
    /** It follows from a rule that such a page states. */
    DERIVED("derived"),
    /**
     * It is plausible, but no page states it. Such an option can justify a requested scope; it is never part of a least set.
     */
    ASSUMED("assumed");

    private final String id;

    Basis(String id) {
        this.id = id;
    }

    /** The name of the basis in tables and reports. */
    public String id() {
        return id;
    }
}
