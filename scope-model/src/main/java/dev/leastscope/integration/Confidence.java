package dev.leastscope.integration;

/** How surely a fact was read from code. From sure to weak. @since 0.1.0 */
public enum Confidence {
    /** A call instruction. */
    DIRECT("direct"),
    /** A method reference, a lambda, a subclass. */
    REFERENCE("reference"),
    /** A path or trigger in a string. */
    LITERAL("literal"),
    /** Part of the fact could not be read, such as the HTTP verb. */
    GUESS("guess");

    private final String id;

    Confidence(String id) {
        this.id = id;
    }

    /** The word in settings and reports. */
    public String id() {
        return id;
    }
}
