package dev.leastscope.integration;

import java.util.List;

/**
 * The facts of a library about its own code, in a file inside its jar, with the methods that lead to them. A scan of
 * code that calls the library uses the facts of the called methods. It does not read the library's classes.
 *
 * @param classes the digest of the classes that were read; a build compares it where it still has the classes
 * @param packages the library's packages, with dots, sorted; the unnamed package is empty
 * @param facts the facts in the code; without secrets and usage
 * @param entries the public and protected methods that lead to a fact, sorted
 * @since 0.1.0
 */
public record PublishedFacts(String classes, List<String> packages, CodeFacts facts, List<Entry> entries) {
    /** The path of the file in a jar or class folder, with {@code /}. */
    public static final String RESOURCE = "META-INF/leastscope/facts.json";

    /**
     * A method that other projects can call.
     *
     * @param className the class by which it is called, with dots; the method can be inherited
     * @param method its name; {@code <init>} for a constructor, {@code <clinit>} for the initialization of the class
     * @param descriptor its JVM descriptor: parameters and result
     * @param reaches the methods with facts that can run because of the call, including the method itself
     */
    public record Entry(String className, String method, String descriptor, List<Place> reaches) {}

    /** A method by class, with dots, and name. A fact has no more exact place. */
    public record Place(String className, String method) {}

    /** The method that must run for a call to be made. */
    public static Place placeOf(CodeFacts.Call call) {
        return placeOf(call.site());
    }

    /** The method that must run for a subscription to a trigger. */
    public static Place placeOf(CodeFacts.Trigger trigger) {
        return placeOf(trigger.site(), trigger.sink());
    }

    /** The method that must run for a request of scopes. */
    public static Place placeOf(CodeFacts.Authorization authorization) {
        return placeOf(authorization.site(), authorization.sink());
    }

    /** The method that must run for the unknown part to matter. */
    public static Place placeOf(CodeFacts.Unresolved unresolved) {
        return placeOf(unresolved.site());
    }

    /**
     * The method that must run. A list in a static field is created when its class is initialized, so the method that
     * uses the list counts.
     */
    private static Place placeOf(CodeFacts.Site site, CodeFacts.Sink sink) {
        return placeOf(site.method().equals("<clinit>") ? sink.site() : site);
    }

    private static Place placeOf(CodeFacts.Site site) {
        return new Place(site.className(), site.method());
    }

    /** Whether the facts cover everything that the library does. */
    public boolean complete() {
        return facts.complete() && facts.unreadable().isEmpty();
    }
}
