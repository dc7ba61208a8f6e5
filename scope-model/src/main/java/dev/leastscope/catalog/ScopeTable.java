package dev.leastscope.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All scopes of one vocabulary. Immutable once loaded. @since 0.1.0 */
public final class ScopeTable {
    private static final String GRAPH = "https://graph.microsoft.com/";

    private final Vocabulary vocabulary;
    private final List<Scope> scopes;
    private final Map<String, Scope> byText;

    ScopeTable(Vocabulary vocabulary, List<Scope> scopes) {
        this.vocabulary = vocabulary;
        this.scopes = scopes;
        this.byText = new HashMap<>(scopes.size() * 4);
        for (Scope scope : scopes) {
            byText.put(key(scope.name()), scope);
            for (String alias : scope.aliases()) {
                byText.put(key(alias), scope);
            }
        }
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
        return Optional.ofNullable(byText.get(key(text)));
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
    private String key(String text) {
        if (vocabulary != Vocabulary.MICROSOFT) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(GRAPH) ? lower.substring(GRAPH.length()) : lower;
    }
}
