package dev.leastscope.scan.code;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Confidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in one class, with places as the class file tells them.
 *
 * @since 0.1.0
 */
public final class Found {
    private final String className;
    private final String sourceFile;
    private final List<Call> calls = new ArrayList<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Authorization> authorizations = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Set<Region> regions = new LinkedHashSet<>();

    Found(String className, String sourceFile) {
        this.className = className;
        this.sourceFile = sourceFile == null ? "" : sourceFile;
    }

    /**
     * A line of a method.
     *
     * @param className internal name
     */
    public record Spot(String className, String sourceFile, String method, int line) {}

    /** An operation that is called. */
    public record Call(Operation operation, Spot spot, Confidence confidence) {}

    /** A trigger that is named. */
    public record Trigger(ApiVersion api, String name, Spot spot, Confidence confidence) {}

    /**
     * A place that asks for scopes.
     *
     * @param region of the URL itself; empty where the client decides
     */
    public record Authorization(
            ApiVersion api,
            String kind,
            List<Provider> providers,
            Optional<List<String>> scopes,
            List<String> redirectUris,
            Optional<String> region,
            Spot spot,
            Confidence confidence) {}

    /** Seen and not read. */
    public record Unread(String what, String declare, Spot spot) {}

    /** The region that a client is made for. */
    public record Region(ApiVersion api, String name) {}

    Spot spot(String method, int line) {
        return new Spot(className, sourceFile, method, line);
    }

    static Spot spot(MethodFlow flow, org.objectweb.asm.tree.AbstractInsnNode instruction) {
        String source = flow.owner().sourceFile;
        return new Spot(flow.owner().name, source == null ? "" : source, flow.method().name, flow.line(instruction));
    }

    void call(Operation operation, Spot spot, Confidence confidence) {
        calls.add(new Call(operation, spot, confidence));
    }

    void trigger(ApiVersion api, String name, Spot spot, Confidence confidence) {
        triggers.add(new Trigger(api, name, spot, confidence));
    }

    void authorization(Authorization authorization) {
        authorizations.add(authorization);
    }

    void unread(String what, String declare, Spot spot) {
        unread.add(new Unread(what, declare, spot));
    }

    void region(ApiVersion api, String name) {
        regions.add(new Region(api, name));
    }

    /** The class, as the class file names it. */
    public String className() {
        return className;
    }

    /** The operations that are called. */
    public List<Call> calls() {
        return calls;
    }

    /** The triggers that are named. */
    public List<Trigger> triggers() {
        return triggers;
    }

    /** The places that ask for scopes. */
    public List<Authorization> authorizations() {
        return authorizations;
    }

    /** What was seen and not read. */
    public List<Unread> unread() {
        return unread;
    }

    /** The regions that clients are made for. */
    public Set<Region> regions() {
        return regions;
    }
}
