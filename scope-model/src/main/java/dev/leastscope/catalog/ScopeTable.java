package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All scopes of one vocabulary. Immutable once loaded. @since 0.1.0 */
public final class ScopeTable {
    private final Vocabulary vocabulary;
    private final List<Scope> scopes;
    /** What a string is looked up by, sorted: a cold JVM searches a sorted array sooner than it fills a map. */
    private final String[] keys;

    private final Scope[] byKey;

    ScopeTable(Vocabulary vocabulary, List<Scope> scopes, String[] keys, Scope[] byKey) {
        this.vocabulary = vocabulary;
        this.scopes = scopes;
        this.keys = keys;
        this.byKey = byKey;
    }

    public static ScopeTable of(Vocabulary vocabulary, List<Scope> scopes) {
        SortedMap<String, Scope> byKey = new TreeMap<>();
        for (Scope scope : scopes) {
            keys(scope.row()).forEach(key -> byKey.put(key, scope));
        }
        return new ScopeTable(
                vocabulary,
                scopes,
                byKey.keySet().toArray(String[]::new),
                byKey.values().toArray(Scope[]::new));
    }

    /** What a row is found by. */
    static List<String> keys(ScopeRow row) {
        List<String> keys = new ArrayList<>(List.of(key(row.vocabulary(), row.name())));
        row.aliases().forEach(alias -> keys.add(key(row.vocabulary(), alias)));
        return keys;
    }

    /** Whose scopes these are. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All scopes, sorted by name; the index of a scope is its place here. */
    public List<Scope> scopes() {
        return scopes;
    }

    /**
     * The scope that a string means: its canonical name or an alias; at Microsoft in any case and with or without
     * Graph's prefix. Malformed strings mean nothing here.
     */
    public Optional<Scope> named(String text) {
        int index = Arrays.binarySearch(keys, key(vocabulary, text));
        return index < 0 ? Optional.empty() : Optional.of(byKey[index]);
    }

    /** The identity scopes: those that Nylas adds, then those that the app must add, then the harmless ones; each by name. */
    public List<Scope> identity() {
        List<Scope> identity = new ArrayList<>();
        for (Identity.AddedBy addedBy : Identity.AddedBy.values()) {
            for (Scope scope : scopes) {
                if (scope.isIdentity() && scope.identity().get().addedBy() == addedBy) {
                    identity.add(scope);
                }
            }
        }
        return List.copyOf(identity);
    }

    /** What a set of scopes reaches, with all that it implies. */
    public Reach reach(Collection<Scope> set) {
        Reach reach = Reach.NONE;
        for (Scope scope : set) {
            for (Scope covered : scopes) {
                if (scope.covers(covered)) {
                    reach = reach.union(covered.ownReach());
                }
            }
        }
        return reach;
    }

    /** Microsoft takes any case, and a permission without a resource is Graph's. */
    private static String key(Vocabulary vocabulary, String text) {
        if (vocabulary != Vocabulary.MICROSOFT) {
            return text;
        }
        return vocabulary.withoutPrefix(text.toLowerCase(Locale.ROOT));
    }
}
