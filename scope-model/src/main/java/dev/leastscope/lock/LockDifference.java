package dev.leastscope.lock;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The difference between two locks, for each request. Immutable.
 *
 * @since 0.1.0
 */
public final class LockDifference {
    private final List<Change> changes;

    private LockDifference(List<Change> changes) {
        this.changes = changes;
    }

    /** How a request has changed. */
    public enum Kind {
        /** The request is new. */
        ADDED("added"),
        /** The request no longer exists. */
        REMOVED("removed"),
        /** The request asks for other scopes. */
        CHANGED("changed");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in JSON. */
        public String id() {
            return id;
        }
    }

    /**
     * A changed request.
     *
     * @param request the request
     * @param kind how it has changed
     * @param added the scopes that it asks for now and did not ask for before
     * @param removed the scopes that it asked for before and does not ask for now
     * @param reauthenticate those of {@code added} for which existing users must authenticate again
     */
    public record Change(
            LockedRequest request, Kind kind, List<String> added, List<String> removed, List<String> reauthenticate) {}

    /**
     * Compares two locks.
     *
     * @param before the older lock
     * @param now the newer lock
     * @param api the API version of the newer lock
     * @param coverage whether a wider scope stands for the narrower ones that it implies
     * @param catalog the tables
     */
    public static LockDifference between(Lock before, Lock now, ApiVersion api, Coverage coverage, Catalog catalog) {
        SortedMap<LockedRequest, SortedSet<String>> old = before.requests();
        SortedMap<LockedRequest, SortedSet<String>> current = now.requests();
        SortedSet<LockedRequest> all = new TreeSet<>(old.keySet());
        all.addAll(current.keySet());
        List<Change> changes = new ArrayList<>();
        for (LockedRequest request : all) {
            SortedSet<String> was = old.getOrDefault(request, Collections.emptySortedSet());
            SortedSet<String> is = current.getOrDefault(request, Collections.emptySortedSet());
            Kind kind =
                    !old.containsKey(request) ? Kind.ADDED : current.containsKey(request) ? Kind.CHANGED : Kind.REMOVED;
            if (kind != Kind.CHANGED || !was.equals(is)) {
                List<String> again = kind == Kind.CHANGED
                        ? List.copyOf(Growth.of(was, is, table(request, api, catalog), coverage))
                        : List.of();
                changes.add(new Change(request, kind, without(is, was), without(was, is), again));
            }
        }
        return new LockDifference(List.copyOf(changes));
    }

    /** The changed requests, in their order. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether users of some request must authenticate again. */
    public boolean isReauthenticationNeeded() {
        for (Change change : changes) {
            if (!change.reauthenticate().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The difference as text: a paragraph for each request with one scope on a line, and who must authenticate again. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Change change : changes) {
            text.append(SafeText.visible(change.request().toString()));
            text.append(
                    change.kind() == Kind.CHANGED ? "\n" : " (" + change.kind().id() + ")\n");
            for (String scope : change.added()) {
                text.append("  + ").append(SafeText.visible(scope));
                text.append(
                        change.reauthenticate().contains(scope)
                                ? ", for which existing users must authenticate again\n"
                                : "\n");
            }
            for (String scope : change.removed()) {
                text.append("  - ").append(SafeText.visible(scope)).append('\n');
            }
        }
        if (changes.isEmpty()) {
            text.append("Every request asks for what it asked for before.\n");
        }
        if (!isReauthenticationNeeded()) {
            text.append("Nobody must authenticate again.\n");
        }
        return text.toString();
    }

    /** The difference as JSON. */
    public String json() {
        try {
            JsonOutput json = new JsonOutput().object().number("format", 1).array("changes");
            writeChanges(json);
            return json.endArray().endObject().toText();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    /** Writes an object for each change into the current array. */
    public void writeChanges(JsonOutput json) throws IOException {
        for (Change change : changes) {
            json.object()
                    .text("provider", change.request().provider())
                    .text("layer", change.request().layer())
                    .textOrNull("request", change.request().name())
                    .text("change", change.kind().id())
                    .texts("added", change.added())
                    .texts("removed", change.removed())
                    .texts("reauthenticate", change.reauthenticate())
                    .endObject();
        }
    }

    private static List<String> without(SortedSet<String> scopes, SortedSet<String> others) {
        List<String> rest = new ArrayList<>();
        for (String scope : scopes) {
            if (!others.contains(scope)) {
                rest.add(scope);
            }
        }
        return List.copyOf(rest);
    }

    private static ScopeTable table(LockedRequest request, ApiVersion api, Catalog catalog) {
        Optional<Provider> provider = Provider.named(request.provider());
        return catalog.scopes(provider.isPresent() ? Vocabulary.of(api, provider.get()) : Vocabulary.NONE);
    }
}
