package dev.leastscope.scan.graph;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the methods that other projects can call and that lead to some places.
 *
 * @since 0.1.0
 */
public final class Entries {
    private final CallGraph graph;
    private final Map<GraphMethod, List<GraphMethod>> before = new HashMap<>();
    private final Map<GraphMethod, Set<Place>> reached = new HashMap<>();
    private long steps = ScanLimits.MAX_GRAPH_STEPS;
    private boolean complete = true;

    /**
     * A place, or a method that leads to it.
     *
     * @param className internal name
     */
    public record Place(String className, String method) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byClass = className.compareTo(other.className);
            return byClass != 0 ? byClass : method.compareTo(other.method);
        }
    }

    /**
     * A method that other projects can call.
     *
     * @param className internal name of the class by which it is called
     * @param reaches the places that can run because of it, sorted
     */
    public record Entry(String className, String method, String descriptor, List<Place> reaches) {}

    /** Creates the search in a graph. */
    public Entries(CallGraph graph, Collection<Place> places) {
        this.graph = graph;
        for (GraphClass each : graph.classes().values()) {
            for (GraphMethod method : each.methods().values()) {
                for (GraphMethod next : graph.after(method)) {
                    before.computeIfAbsent(next, key -> new ArrayList<>(2)).add(method);
                    steps--;
                }
            }
        }
        for (Place place : new TreeSet<>(places)) {
            mark(place);
        }
    }

    /** Whether each place was found and followed completely. Otherwise entries can be missing. */
    public boolean complete() {
        return complete;
    }

    private void mark(Place place) {
        Deque<GraphMethod> open = new ArrayDeque<>();
        GraphClass owner = graph.classes().get(place.className());
        if (owner != null) {
            for (GraphMethod method : owner.methods().values()) {
                if (method.name().equals(place.method())) {
                    open.add(method);
                }
            }
        }
        complete &= !open.isEmpty();
        Set<GraphMethod> seen = new HashSet<>(open);
        while (!open.isEmpty() && complete) {
            GraphMethod method = open.remove();
            reached.computeIfAbsent(method, key -> new TreeSet<>()).add(place);
            for (GraphMethod caller : before.getOrDefault(method, List.of())) {
                if (seen.add(caller)) {
                    open.add(caller);
                }
                complete &= --steps > 0;
            }
        }
    }

    /** The entries of some classes, sorted by class and signature. */
    public List<Entry> of(Collection<String> classNames) {
        List<Entry> entries = new ArrayList<>();
        for (String name : new TreeSet<>(classNames)) {
            GraphClass each = graph.classes().get(name);
            Map<String, GraphMethod> callable = each == null ? new LinkedHashMap<>() : graph.inherited(each);
            for (GraphMethod method : callable.values()) {
                Set<Place> places = reached.getOrDefault(method, Set.of());
                if (method.isOpen() && !places.isEmpty()) {
                    entries.add(new Entry(name, method.name(), method.descriptor(), List.copyOf(places)));
                }
            }
        }
        return List.copyOf(entries);
    }
}
