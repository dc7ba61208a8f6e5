package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Reach;
import dev.leastscope.catalog.ScopeRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Computes what scopes imply, directly and through others. */
public final class Closures {
    private Closures() {}

    /** A scope and all scopes that it implies, by name. */
    public static SortedSet<String> of(SortedMap<String, ScopeRow> scopes, String name) {
        TreeSet<String> closure = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (scopes.containsKey(next) && closure.add(next)) {
                open.addAll(scopes.get(next).implies());
            }
        }
        return closure;
    }

    /** For each scope, the bits of the scope and of all scopes that it implies. Scopes are numbered in the order of names. */
    public static List<long[]> bits(SortedMap<String, ScopeRow> scopes) {
        List<String> names = new ArrayList<>(scopes.keySet());
        List<long[]> bits = new ArrayList<>();
        for (String name : names) {
            long[] closure = new long[(names.size() + 63) / 64];
            for (String covered : of(scopes, name)) {
                int index = names.indexOf(covered);
                closure[index >> 6] |= 1L << (index & 63);
            }
            bits.add(closure);
        }
        return bits;
    }

    /** For each scope, the methods that it allows by itself. Methods are numbered within the vocabulary. */
    static List<Reach> reaches(SortedMap<String, ScopeDraft> scopes) {
        TreeSet<String> changes = new TreeSet<>();
        TreeSet<String> reads = new TreeSet<>();
        for (ScopeDraft scope : scopes.values()) {
            changes.addAll(scope.changes());
            reads.addAll(scope.reads());
        }
        List<String> changesByNumber = List.copyOf(changes);
        List<String> readsByNumber = List.copyOf(reads);
        List<Reach> reaches = new ArrayList<>();
        for (ScopeDraft scope : scopes.values()) {
            reaches.add(new Reach(bits(changesByNumber, scope.changes()), bits(readsByNumber, scope.reads())));
        }
        return reaches;
    }

    private static long[] bits(List<String> numbered, Iterable<String> members) {
        long[] bits = new long[(numbered.size() + 63) / 64];
        for (String member : members) {
            int number = numbered.indexOf(member);
            bits[number >> 6] |= 1L << (number & 63);
        }
        return bits;
    }
}
