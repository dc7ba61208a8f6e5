package dev.leastscope.integration;

import java.util.Optional;

/**
 * What the scanner could not read at a place in code. Each kind defines the words for what is unknown and for what to
 * declare in the manifest. In both, {@code {0}} is the subject of an {@link UnknownPart}, and {@code {1}} is what the
 * subject belongs to.
 *
 * @since 0.1.0
 */
public enum UnknownKind {
    /** A list of scopes. Subject: the entry point that takes the list, as {@code hosted auth URL}. */
    SCOPES("scopes", "the scopes of this {0}", "the list as scopes of the connector or of one of its auth-requests"),
    /** The list of triggers that a webhook subscribes to. */
    TRIGGERS("triggers", "the triggers of this webhook", "them as triggers of the manifest"),
    /** A path that belongs to a grant. Subject: the known part of it. */
    PATH("path", "path {0}", "the features that it uses"),
    /** The base URL of a call. Subject: the path. */
    BASE_URL("base-url", "the base URL of this call of {0}", Declare.FEATURE),
    /** The base URL of a declared call. Subject: HTTP method and path. */
    DECLARED_BASE_URL("declared-base-url", "the base URL of the declared call {0}", Declare.FEATURE),
    /** A request that is not in the tables. Subject: HTTP methods and path. */
    REQUEST("request", "{0}", Declare.FEATURE),
    /** A declared call that is not in the tables. Subject: HTTP method and path. */
    DECLARED_CALL("declared-call", "declared call {0}", Declare.FEATURE),
    /** The query parameters of a call. Subject: the operation. */
    QUERY("query", "the query parameters of this call of {0}", Declare.FEATURE),
    /** The value of a query parameter that decides the operation. Subject: its name, which belongs to the operation. */
    PARAMETER("parameter", "the value of the parameter {0} of this call of {1}", Declare.FEATURE),
    /**
     * The value of a key in the JSON body that decides the operation. Subject: the key, which belongs to the operation.
     */
    BODY_KEY("body-key", "the value of the key {0} in the body of this call of {1}", Declare.FEATURE),
    /** The HTTP method of a request. Subject: its path. */
    HTTP_METHOD("http-method", "the HTTP method of this call of {0}", Declare.FEATURE),
    /** The request that a method of the SDK sends. */
    SDK_REQUEST(
            "sdk-request", "which request this call sends: this form of it is not in the SDK table", Declare.FEATURE),
    /** A method of the SDK that is not in the tables. Subject: class and method. */
    SDK_METHOD("sdk-method", "call of {0}, which is not in the SDK table", Declare.FEATURE),
    /** A call by reflection. Subject: the class. */
    REFLECTION("reflection", "reflection on {0}", "the features that it calls"),
    /** A call by name only, from Groovy without static types. Subject: the method. */
    GROOVY_CALL(
            "groovy-call",
            "dynamic Groovy call of {0}()",
            "the features that it uses, or compile the class with @CompileStatic"),
    /** A method that is too large. Subject: its name, with the limit. */
    LARGE_METHOD("large-method", "method {0}, which is too large to follow ({1})", Declare.METHOD),
    /** A method that takes too many steps. Subject: its name, with the limit. */
    LONG_METHOD("long-method", "method {0}, which takes too many steps to follow ({1})", Declare.METHOD),
    /** Everything after a method, because the scan has used all its steps. Subject: the method, with the limit. */
    END_OF_SCAN(
            "end-of-scan",
            "all methods of the class after {0}: the scan has used all its steps ({1})",
            "the features and scopes that they use"),
    /**
     * Everything after a method, because too many methods before it took too many steps. Subject: the method, with the
     * limit.
     */
    END_OF_CLASS(
            "end-of-class",
            "all methods of the class after {0}, the last of too many that take too many steps ({1})",
            "the features and scopes that they use"),
    /** What a library does, when its published facts are incomplete. Subject: the library. */
    LIBRARY("library", "what {0} does, whose published facts are incomplete", "the features that it uses"),
    /** A fact that is only likely. Subject: the fact. */
    GUESS("guess", "{0}", Declare.FEATURE),
    /** A fact with a lower confidence than the scan requires. Subject: the fact, with its confidence. */
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

    /** The id in {@code facts.json}. */
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
