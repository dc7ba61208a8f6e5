package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in one class, with places as the class file gives them.
 *
 * @since 0.1.0
 */
public final class ClassFindings {
    private final String className;
    private final String sourceFile;
    private final List<Call> calls = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Authorization> authorizations = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final Set<Region> regions = new LinkedHashSet<>();
    private final Set<String> privateMethods = new HashSet<>(2);

    ClassFindings(String className, String sourceFile) {
        this.className = className;
        this.sourceFile = sourceFile == null ? "" : sourceFile;
    }

    /**
     * An operation that is called, or that may be called.
     *
     * @param unknown what of the call is not known, when the confidence is {@link Confidence#GUESS}; else null
     */
    public record Call(Operation operation, CodePlace place, Confidence confidence, UnknownPart unknown) {}

    /**
     * The call by which a value counts.
     *
     * @param call the class and the method that are called, with dots
     */
    public record Sink(String call, CodePlace place) {}

    /** A trigger that is subscribed to. */
    public record Trigger(ApiVersion api, String name, CodePlace place, Sink sink, Confidence confidence) {}

    /**
     * A place that asks for scopes.
     *
     * @param region of the URL itself; empty where the client decides
     */
    public record Authorization(
            ApiVersion api,
            EntryPointKind kind,
            List<Provider> providers,
            Optional<List<String>> scopes,
            List<String> redirectUris,
            Optional<String> region,
            CodePlace place,
            Sink sink,
            Confidence confidence) {}

    /** A place whose meaning is not known. */
    public record Unresolved(UnknownPart unknown, CodePlace place) {}

    /** The region that a client is made for. */
    public record Region(ApiVersion api, String name) {}

    CodePlace place(String method, int line) {
        return new CodePlace(className, sourceFile, method, line);
    }

    void call(Operation operation, CodePlace place, Confidence confidence) {
        calls.add(new Call(operation, place, confidence, null));
    }

    /** An operation that a method of an SDK sends. */
    void sent(Operation operation, CodePlace place, Confidence confidence, SdkIndex.Sent sent) {
        if (sent.certain()) {
            call(operation, place, confidence);
        } else {
            guess(operation, place, UnknownPart.of(UnknownKind.SDK_REQUEST));
        }
    }

    /** An operation that may be called; another one may be meant. */
    void guess(Operation operation, CodePlace place, UnknownPart unknown) {
        calls.add(new Call(operation, place, Confidence.GUESS, unknown));
    }

    void trigger(ApiVersion api, String name, CodePlace place, Sink sink, Confidence confidence) {
        triggers.add(new Trigger(api, name, place, sink, confidence));
    }

    void authorization(Authorization authorization) {
        authorizations.add(authorization);
    }

    void unresolved(UnknownPart unknown, CodePlace place) {
        unresolved.add(new Unresolved(unknown, place));
    }

    void region(ApiVersion api, String name) {
        regions.add(new Region(api, name));
    }

    void privateMethod(String name) {
        privateMethods.add(name);
    }

    /** The names that private methods of the class have; other methods can have the same name. */
    public Set<String> privateMethods() {
        return privateMethods;
    }

    /** The class, as the class file names it. */
    public String className() {
        return className;
    }

    /** The operations that are called. */
    public List<Call> calls() {
        return calls;
    }

    /** The triggers that are subscribed to. */
    public List<Trigger> triggers() {
        return triggers;
    }

    /** The places that ask for scopes. */
    public List<Authorization> authorizations() {
        return authorizations;
    }

    /** The places whose meaning is not known. */
    public List<Unresolved> unresolved() {
        return unresolved;
    }

    /** The regions that clients are made for. */
    public Set<Region> regions() {
        return regions;
    }
}
