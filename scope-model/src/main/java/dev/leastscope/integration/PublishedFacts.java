package dev.leastscope.integration;

import java.util.List;

/**
 * What a library says about its own code, in a file inside its jar: its facts, and which of its methods lead to them. A scan of
 * code that calls the library takes over the facts of the methods that it calls, without reading the library's classes.
 *
 * @param classes the digest of the classes that were read; a build compares it where it still has the classes
 * @param packages the library's packages, with dots, sorted; the unnamed one is empty
 * @param facts what is in the code; without secrets and usage
 * @param entries the public and protected methods that lead to a fact, sorted
 * @since 0.1.0
 */
public record PublishedFacts(String classes, List<String> packages, CodeFacts facts, List<Entry> entries) {
    /** Where the file lies in a jar and in a folder of classes, with {@code /}. */
    public static final String RESOURCE = "META-INF/leastscope/facts.json";

    /**
     * A method that other projects can call.
     *
     * @param className the class by which it is called, with dots; the method can be inherited
     * @param method its name; {@code <init>} for a constructor, {@code <clinit>} for the initialization of the class
     * @param descriptor its parameters and result, as the JVM writes them
     * @param reaches the methods with facts that can run because of the call, itself included
     */
    public record Entry(String className, String method, String descriptor, List<Place> reaches) {}

    /** A method by class, with dots, and name: all that a fact says of its place. */
    public record Place(String className, String method) {}

    /** The method that has to run for a call to be made. */
    public static Place placeOf(CodeFacts.Call call) {
        return placeOf(call.site());
    }

    /** The method that has to run for a trigger to be subscribed to. */
    public static Place placeOf(CodeFacts.Trigger trigger) {
        return placeOf(trigger.site(), trigger.sink());
    }

    /** The method that has to run for scopes to be asked for. */
    public static Place placeOf(CodeFacts.Authorization authorization) {
        return placeOf(authorization.site(), authorization.sink());
    }

    /** The method that has to run for the unknown part to matter. */
    public static Place placeOf(CodeFacts.Unresolved unresolved) {
        return placeOf(unresolved.site());
    }

    /** A list in a static field is made when anything of its class is used; what counts is who asks for it. */
    private static Place placeOf(CodeFacts.Site site, CodeFacts.Sink sink) {
        return placeOf(site.method().equals("<clinit>") ? sink.site() : site);
    }

    private static Place placeOf(CodeFacts.Site site) {
        return new Place(site.className(), site.method());
    }

    /** Whether the facts are all that the library does. */
    public boolean complete() {
        return facts.complete() && facts.unreadable().isEmpty();
    }
}
