package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds the canonical name of a scope by what a source can contain: the canonical name or the short one. */
public final class ScopeNames {
    private final Map<String, String> canonical = new HashMap<>();

    private ScopeNames() {}

    static ScopeNames of(Collection<ScopeDraft> scopes) {
        return ofRows(scopes.stream().map(ScopeDraft::row).toList());
    }

    /** The names of these rows. */
    public static ScopeNames ofRows(Collection<ScopeRow> rows) {
        ScopeNames names = new ScopeNames();
        // A canonical name has priority over an equal short name.
        rows.forEach(row -> names.canonical.put(row.shortName(), row.name()));
        rows.forEach(row -> names.canonical.put(row.name(), row.name()));
        return names;
    }

    /** A name without the prefix of the vocabulary, for sentences and for the sources of the tables. */
    public static String shortName(Vocabulary vocabulary, String name) {
        String unprefixed = vocabulary.withoutPrefix(name);
        if (unprefixed.length() < name.length()) {
            return unprefixed;
        }
        String bare = name.startsWith("https://") ? name.substring("https://".length()) : name;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The canonical name; the unchanged text when no scope has this name. */
    public String canonical(String text) {
        return canonical.getOrDefault(text, text);
    }

    /** All short and canonical names. */
    public Collection<String> all() {
        return canonical.keySet();
    }

    /** Whether a text is a short or canonical name. */
    public boolean knows(String text) {
        return canonical.containsKey(text);
    }
}
