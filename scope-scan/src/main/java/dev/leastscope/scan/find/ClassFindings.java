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
 * The findings in one class. Places are as in the class file.
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
     * An operation that is called or may be called.
     *
     * @param unknown the unknown part of the call when the confidence is {@link Confidence#GUESS}; else null
     */
    public record Call(Operation operation, CodePlace place, Confidence confidence, UnknownPart unknown) {}

    /**
     * The call that uses a value.
     *
     * @param call the class and the method of the call, with dots
     */
    public record Sink(String call, CodePlace place) {}

    /** A trigger that the code subscribes to. */
    public record Trigger(ApiVersion api, String name, CodePlace place, Sink sink, Confidence confidence) {}

    /**
     * A place that requests scopes.
     *
     * @param region the region of the URL; empty when the client decides
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

    /** A place with an unknown part. */
    public record Unresolved(UnknownPart unknown, CodePlace place) {}

    /** The region of a client. */
    public record Region(ApiVersion api, String name) {}

    CodePlace place(String method, int line) {
        return new CodePlace(className, sourceFile, method, line);
    }

    void call(Operation operation, CodePlace place, Confidence confidence) {
        calls.add(new Call(operation, place, confidence, null));
    }

    /** Adds an operation that a method of an SDK sends. */
    void sent(Operation operation, CodePlace place, Confidence confidence, SdkIndex.Sent sent) {
        if (sent.certain()) {
            call(operation, place, confidence);
        } else {
            guess(operation, place, UnknownPart.of(UnknownKind.SDK_REQUEST));
        }
    }

    /** Adds an operation that may be called. Another operation is possible, too. */
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

    /** The names of private methods of the class. Other methods can have the same name. */
    public Set<String> privateMethods() {
        return privateMethods;
    }

    /** The class name as in the class file. */
    public String className() {
        return className;
    }

    /** The called operations. */
    public List<Call> calls() {
        return calls;
    }

    /** The triggers that the code subscribes to. */
    public List<Trigger> triggers() {
        return triggers;
    }

    /** The places that request scopes. */
    public List<Authorization> authorizations() {
        return authorizations;
    }

    /** The places with an unknown part. */
    public List<Unresolved> unresolved() {
        return unresolved;
    }

    /** The regions of clients. */
    public Set<Region> regions() {
        return regions;
    }
}
