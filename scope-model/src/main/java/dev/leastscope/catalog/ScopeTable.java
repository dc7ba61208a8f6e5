package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All scopes of a vocabulary. Immutable. @since 0.1.0 */
public final class ScopeTable {
    private final Vocabulary vocabulary;
    private final List<Scope> scopes;
    /** The keys for a search, sorted. An array, because a cold JVM searches a sorted array faster than it fills a map. */
    private final String[] keys;

    private final Scope[] byKey;

    ScopeTable(Vocabulary vocabulary, List<Scope> scopes, String[] keys, Scope[] byKey) {
        this.vocabulary = vocabulary;
        this.scopes = scopes;
        this.keys = keys;
        this.byKey = byKey;
    }

    /** A table of these scopes, which are sorted by name. */
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

    /** The keys by which a row is found. */
    static List<String> keys(ScopeRow row) {
        List<String> keys = new ArrayList<>(List.of(key(row.vocabulary(), row.name())));
        row.aliases().forEach(alias -> keys.add(key(row.vocabulary(), alias)));
        return keys;
    }

    /** The vocabulary of the scopes. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All scopes, sorted by name. The index of a scope is its position in this list. */
    public List<Scope> scopes() {
        return scopes;
    }

    /**
     * The scope with this canonical name or alias; empty when there is none. Microsoft's names match in upper and lower case,
     * and with or without Graph's prefix. A malformed string matches nothing.
     */
    public Optional<Scope> named(String text) {
        int index = Arrays.binarySearch(keys, key(vocabulary, text));
        return index < 0 ? Optional.empty() : Optional.of(byKey[index]);
    }

    /**
     * The identity scopes: those that Nylas adds, those that the application must add, then those that nobody adds. Each group
     * is sorted by name.
     */
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

    /** The API methods that a set of scopes allows, with all scopes that it implies. */
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

    /** Microsoft ignores the case of letters, and a permission without a resource belongs to Graph. */
    private static String key(Vocabulary vocabulary, String text) {
        if (vocabulary != Vocabulary.MICROSOFT) {
            return text;
        }
        return vocabulary.withoutPrefix(text.toLowerCase(Locale.ROOT));
    }
}
