package dev.leastscope.integration;

/** How certain a fact from code is, from certain to weak. @since 0.1.0 */
public enum Confidence {
    /** A call instruction. */
    DIRECT("direct"),
    /** A method reference, a lambda, a subclass. */
    REFERENCE("reference"),
    /** A path or trigger in a string. */
    LITERAL("literal"),
    /** A fact with an unknown part, such as the HTTP method. */
    GUESS("guess");

    private final String id;

    Confidence(String id) {
        this.id = id;
    }

    /** The id in settings and reports. */
    public String id() {
        return id;
    }
}
