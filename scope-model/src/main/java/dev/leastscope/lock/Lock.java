package dev.leastscope.lock;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Coverage;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.FactFile;
import dev.leastscope.text.Masking;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lock: the scopes that each request of an integration asked for at a time, to which existing users have agreed. A line of
 * its file has a provider, a layer, the name of the auth request, and a scope. Immutable.
 *
 * @since 0.1.0
 */
public final class Lock {
    private static final String TITLE = "leastscope-lock 1";
    private static final int WORDS = 4;

    private final SortedMap<LockedRequest, SortedSet<String>> requests;

    private Lock(SortedMap<LockedRequest, SortedSet<String>> requests) {
        this.requests = requests;
    }

    /**
     * The lock of these requests. It omits a request whose scopes are not known, and a connector's list that no declared auth
     * request uses, because no user has agreed to it.
     */
    public static Lock of(List<Resolution> resolutions) {
        SortedMap<LockedRequest, SortedSet<String>> requests = new TreeMap<>();
        for (Resolution resolution : resolutions) {
            if (resolution.request().reliedOn() && (resolution.listKnown() || resolution.defaulted())) {
                requests.put(LockedRequest.of(resolution.request()), scopes(resolution));
            }
        }
        return new Lock(requests);
    }

    /** The lock of these requests with their canonical scopes. */
    public static Lock of(SortedMap<LockedRequest, SortedSet<String>> requests) {
        return new Lock(new TreeMap<>(requests));
    }

    /**
     * Reads a lock file.
     *
     * @param file the file
     * @param name the file's name in places: a path relative to the source root, with {@code /}
     */
    public static Reading<Lock> read(Path file, String name) {
        Reading<SourceText> source = SourceText.read(file, name, FactFile.FILE_BYTES);
        return source.value().isPresent() ? read(source.value().get()) : Reading.failed(source.problems());
    }

    /** Reads the text of a lock file. */
    public static Reading<Lock> read(SourceText source) {
        Reading<List<FactFile.Fact>> facts = FactFile.read(source, TITLE, WORDS);
        if (facts.value().isEmpty()) {
            return Reading.failed(facts.problems());
        }
        SortedMap<LockedRequest, SortedSet<String>> requests = new TreeMap<>();
        for (FactFile.Fact fact : facts.value().get()) {
            List<String> words = fact.words();
            LockedRequest request = new LockedRequest(
                    Masking.unlessSecret(words.get(0)),
                    Masking.unlessSecret(words.get(1)),
                    Masking.unlessSecret(words.get(2)));
            SortedSet<String> scopes = requests.get(request);
            if (scopes == null) {
                scopes = new TreeSet<>();
                requests.put(request, scopes);
            }
            // A request without scopes has one line, which has no scope.
            if (!words.get(3).isEmpty()) {
                scopes.add(Masking.unlessSecret(words.get(3)));
            }
        }
        return Reading.of(new Lock(requests));
    }

    /** The file's text. */
    public String text() {
        List<List<String>> facts = new ArrayList<>();
        for (Map.Entry<LockedRequest, SortedSet<String>> entry : requests.entrySet()) {
            LockedRequest request = entry.getKey();
            for (String scope : entry.getValue()) {
                facts.add(List.of(request.provider(), request.layer(), request.name(), scope));
            }
            if (entry.getValue().isEmpty()) {
                facts.add(List.of(request.provider(), request.layer(), request.name(), ""));
            }
        }
        return FactFile.write(TITLE, facts);
    }

    /** The canonical scopes of each request; an unknown scope is as written. */
    public SortedMap<LockedRequest, SortedSet<String>> requests() {
        return Collections.unmodifiableSortedMap(requests);
    }

    /**
     * The added scopes of a request for which users who agreed to the locked scopes must authenticate again; empty when the
     * request is not locked. With coverage {@code implied}, a narrower scope that replaces a wider one is not an addition.
     */
    public SortedSet<String> grown(Resolution resolution, Coverage coverage, Catalog catalog) {
        SortedSet<String> locked = requests.get(LockedRequest.of(resolution.request()));
        if (locked == null || !(resolution.listKnown() || resolution.defaulted())) {
            return Collections.emptySortedSet();
        }
        return Growth.of(
                locked, scopes(resolution), catalog.scopes(resolution.request().vocabulary()), coverage);
    }

    /** The name of a requested scope in the lock. */
    public static String nameOf(RequestedScope requested) {
        return requested.scope().isPresent()
                ? requested.scope().get().name()
                : requested.written().text();
    }

    private static SortedSet<String> scopes(Resolution resolution) {
        SortedSet<String> scopes = new TreeSet<>();
        for (RequestedScope requested : resolution.requested()) {
            scopes.add(nameOf(requested));
        }
        return scopes;
    }
}
