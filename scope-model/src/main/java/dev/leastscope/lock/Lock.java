package dev.leastscope.lock;

import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each request of an integration asked for at a time: the scopes that existing users have agreed to. Immutable.
 *
 * @since 0.1.0
 */
public final class Lock {
    private final SortedMap<LockedRequest, SortedSet<String>> requests;

    private Lock(SortedMap<LockedRequest, SortedSet<String>> requests) {
        this.requests = requests;
    }

    /** What these requests ask for. One of which nobody told what it asks for is left out. */
    public static Lock of(List<Resolution> resolutions) {
        SortedMap<LockedRequest, SortedSet<String>> requests = new TreeMap<>();
        for (Resolution resolution : resolutions) {
            if (resolution.told() || resolution.defaulted()) {
                SortedSet<String> scopes = new TreeSet<>();
                for (RequestedScope scope : resolution.requested()) {
                    scopes.add(
                            scope.scope().isPresent()
                                    ? scope.scope().get().name()
                                    : scope.written().text());
                }
                requests.put(LockedRequest.of(resolution.request()), Collections.unmodifiableSortedSet(scopes));
            }
        }
        return new Lock(requests);
    }

    /** The canonical scopes of each request; a string as written where it means no known scope. */
    public SortedMap<LockedRequest, SortedSet<String>> requests() {
        return Collections.unmodifiableSortedMap(requests);
    }
}
