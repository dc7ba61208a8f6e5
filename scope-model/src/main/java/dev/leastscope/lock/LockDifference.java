package dev.leastscope.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has changed between two locks, request by request. Immutable.
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
        /** It was not there before. */
        ADDED("added"),
        /** It is not there any more. */
        REMOVED("removed"),
        /** It asks for other scopes. */
        CHANGED("changed");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word in the JSON form. */
        public String id() {
            return id;
        }
    }

    /**
     * One request that has changed.
     *
     * @param request which
     * @param kind how
     * @param added the scopes that it asks for now and did not before
     * @param removed the scopes that it asked for before and does not now
     * @param reauthenticate those of {@code added} for which existing users must authenticate again
     */
    public record Change(
            LockedRequest request, Kind kind, List<String> added, List<String> removed, List<String> reauthenticate) {}

    /**
     * Compares two locks.
     *
     * @param before the older
     * @param now the newer
     * @param api the API version of the newer
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

    /** The requests that have changed, in their order. */
    public List<Change> changes() {
        return changes;
    }

    /** For people: a paragraph for each request. Empty when nothing has changed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Change change : changes) {
            text.append(visible(change.request().toString()));
            text.append(
                    change.kind() == Kind.CHANGED ? "\n" : " (" + change.kind().id() + ")\n");
            for (String scope : change.added()) {
                text.append("  + ").append(visible(scope)).append('\n');
            }
            for (String scope : change.removed()) {
                text.append("  - ").append(visible(scope)).append('\n');
            }
            if (!change.reauthenticate().isEmpty()) {
                text.append("  existing users must authenticate again\n");
            }
        }
        return text.toString();
    }

    /** For tools. */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeArrayFieldStart("changes");
            for (Change change : changes) {
                write(change, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return out.append('\n').toString();
    }

    private static void write(Change change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("provider", change.request().provider());
        json.writeStringField("layer", change.request().layer());
        if (change.request().name().isEmpty()) {
            json.writeNullField("request");
        } else {
            json.writeStringField("request", change.request().name());
        }
        json.writeStringField("change", change.kind().id());
        write("added", change.added(), json);
        write("removed", change.removed(), json);
        write("reauthenticate", change.reauthenticate(), json);
        json.writeEndObject();
    }

    private static void write(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
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

    /** Whatever somebody wrote as a name, it stays on its line. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            visible.append(Character.isISOControl(c) ? ' ' : c);
        }
        return visible.toString();
    }
}
