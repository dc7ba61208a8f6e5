package dev.leastscope.integration;

import java.util.Optional;

/**
 * What the scanner could not read at a place in code. Each kind has its words once: what is unknown, and what to declare in the
 * manifest because of it. In both, {@code {0}} stands for the subject of an {@link UnknownPart}, {@code {1}} for what the subject
 * belongs to.
 *
 * @since 0.1.0
 */
public enum UnknownKind {
    /** A list of scopes; subject: what takes the list, as {@code hosted auth URL}. */
    SCOPES("scopes", "the scopes of this {0}", "the list as scopes of the connector or of one of its auth-requests"),
    /** The list of triggers that a webhook subscribes to. */
    TRIGGERS("triggers", "the triggers of this webhook", "them as triggers of the manifest"),
    /** A path that belongs to a grant; subject: what is known of it. */
    PATH("path", "path {0}", "the features that it uses"),
    /** Below which address a path is called; subject: the path. */
    BASE_URL("base-url", "the base URL of this call of {0}", Declare.FEATURE),
    /** Below which address a declared call goes; subject: HTTP method and path. */
    DECLARED_BASE_URL("declared-base-url", "the base URL of the declared call {0}", Declare.FEATURE),
    /** A request that the tables do not know; subject: HTTP methods and path. */
    REQUEST("request", "{0}", Declare.FEATURE),
    /** A declared call that the tables do not know; subject: HTTP method and path. */
    DECLARED_CALL("declared-call", "declared call {0}", Declare.FEATURE),
    /** Which query parameters a call sends; subject: the operation. */
    QUERY("query", "the query parameters of this call of {0}", Declare.FEATURE),
    /** The value of a query parameter that decides what is called; subject: its name, of the operation. */
    PARAMETER("parameter", "the value of the parameter {0} of this call of {1}", Declare.FEATURE),
    /** The value of a key of the JSON body that decides what is called; subject: the key, of the operation. */
    BODY_KEY("body-key", "the value of the key {0} in the body of this call of {1}", Declare.FEATURE),
    /** The HTTP method of a request; subject: its path. */
    HTTP_METHOD("http-method", "the HTTP method of this call of {0}", Declare.FEATURE),
    /** Which request a method of the SDK sends. */
    SDK_REQUEST(
            "sdk-request",
            "which request this call sends: the SDK table does not know this form of it",
            Declare.FEATURE),
    /** A method of the SDK that the tables do not have; subject: class and method. */
    SDK_METHOD("sdk-method", "call of {0}, which the SDK table does not know", Declare.FEATURE),
    /** What is called by reflection; subject: the class. */
    REFLECTION("reflection", "reflection on {0}", "the features that it calls"),
    /** A call by name only, from Groovy without static types; subject: the method. */
    GROOVY_CALL(
            "groovy-call",
            "dynamic Groovy call of {0}()",
            "the features that it uses, or compile the class with @CompileStatic"),
    /** A method that is too large; subject: its name, of the limit. */
    LARGE_METHOD("large-method", "method {0}, which is too large to follow ({1})", Declare.METHOD),
    /** A method that takes too many steps; subject: its name, of the limit. */
    LONG_METHOD("long-method", "method {0}, which takes too many steps to follow ({1})", Declare.METHOD),
    /** All that follows a method, because the scan has taken all its steps; subject: the method, of the limit. */
    END_OF_SCAN(
            "end-of-scan",
            "all methods of the class behind {0}: the scan has taken all its steps ({1})",
            "the features and scopes that they use"),
    /** All that follows a method, because too many methods before took too many steps; subject: the method, of the limit. */
    END_OF_CLASS(
            "end-of-class",
            "all methods of the class behind {0}, the last of too many that take too many steps ({1})",
            "the features and scopes that they use"),
    /** What a library does whose published facts are not all; subject: the library. */
    LIBRARY("library", "what {0} does, whose published facts are incomplete", "the features that it uses"),
    /** A fact that is only likely; subject: the fact. */
    GUESS("guess", "{0}", Declare.FEATURE),
    /** A fact that is less sure than the scan was asked for; subject: the fact, of its confidence. */
    WEAK_FACT("weak-fact", "{0}, found with confidence {1}", "it, or scan with minConfidence {1}");

    private final String id;
    private final String words;
    private final String declare;

    UnknownKind(String id, String words, String declare) {
        this.id = id;
        this.words = words;
        this.declare = declare;
    }

    private static final class Declare {
        private static final String FEATURE = "the feature that it uses";
        private static final String METHOD = "the features and scopes that it uses";
    }

    /** The word in {@code facts.json}. */
    public String id() {
        return id;
    }

    /** What is unknown, with places for the subject and for what it belongs to. */
    String words() {
        return words;
    }

    /** What to declare, with the same places. */
    String declare() {
        return declare;
    }

    /** The kind with this id. */
    static Optional<UnknownKind> named(String id) {
        for (UnknownKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
