package dev.leastscope.integration;

import java.util.Optional;

/**
 * Why a value in code is unknown. A detail can follow the words: the key of a setting, or the name of a method.
 *
 * @since 0.1.0
 */
public enum UnknownCause {
    /** No caller in the scanned code passes it. */
    CALLER("caller", "it comes from a caller outside the scanned classes"),
    /** The settings files do not contain the key. */
    SETTING("setting", "the settings files do not contain"),
    /** The result of a library method is not modelled. */
    LIBRARY_CALL("library-call", "the scanner does not follow"),
    /** An environment variable gives it. */
    ENVIRONMENT("environment", "it comes from the environment variable"),
    /** A system property gives it. */
    PROPERTY("property", "it comes from the property"),
    /** The field is set outside the scanned code, or never. */
    FIELD("field", "no scanned code sets the field"),
    /** The collection is changed after it was passed on. */
    CHANGED_LATER("changed-later", "the collection is changed after it is used"),
    /** The value depends on itself. */
    CIRCLE("circle", "it depends on itself"),
    /** A limit of the scan ended the search. */
    LIMIT("limit", "the search ended at"),
    /** The code that computes it is not followed. */
    NOT_FOLLOWED("not-followed", "the scanner does not follow the code that computes it");

    private final String id;
    private final String words;

    UnknownCause(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The id in {@code facts.json}. */
    public String id() {
        return id;
    }

    /** The cause in words. A detail can be added. */
    String words() {
        return words;
    }

    /** The cause with this id. */
    static Optional<UnknownCause> named(String id) {
        for (UnknownCause cause : values()) {
            if (cause.id.equals(id)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
