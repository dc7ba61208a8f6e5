package dev.leastscope.catalog;

import java.util.List;
import java.util.Optional;

/** All scopes of one vocabulary. Immutable once loaded. @since 0.1.0 */
public final class ScopeTable {
    private final Vocabulary vocabulary;
    private final List<Scope> scopes;

    ScopeTable(Vocabulary vocabulary, List<Scope> scopes) {
        this.vocabulary = vocabulary;
        this.scopes = scopes;
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
        throw new IllegalStateException("tables: " + text);
    }

    /** The identity scopes in the order of the table: those that Nylas adds, that the app must add, and harmless ones. */
    public List<Scope> identity() {
        throw new IllegalStateException("tables");
    }
}
