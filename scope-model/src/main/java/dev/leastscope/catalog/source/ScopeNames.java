package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Canonical names by what a source may write: the canonical name or the short one. */
public final class ScopeNames {
    private final Map<String, String> canonical = new HashMap<>();

    private ScopeNames() {}

    static ScopeNames of(Collection<ScopeDraft> scopes) {
        return ofRows(scopes.stream().map(ScopeDraft::row).toList());
    }

    public static ScopeNames ofRows(Collection<ScopeRow> rows) {
        ScopeNames names = new ScopeNames();
        // A canonical name wins over a short one that looks the same.
        rows.forEach(row -> names.canonical.put(row.shortName(), row.name()));
        rows.forEach(row -> names.canonical.put(row.name(), row.name()));
        return names;
    }

    /** A name without the vocabulary's prefix, for sentences and for the tables' own sources. */
    public static String shortName(Vocabulary vocabulary, String name) {
        String unprefixed = vocabulary.withoutPrefix(name);
        if (unprefixed.length() < name.length()) {
            return unprefixed;
        }
        String bare = name.startsWith("https://") ? name.substring("https://".length()) : name;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The canonical name, or the text as it is when no scope is named so. */
    public String canonical(String text) {
        return canonical.getOrDefault(text, text);
    }

    /** All names, short and canonical ones. */
    public Collection<String> all() {
        return canonical.keySet();
    }

    public boolean knows(String text) {
        return canonical.containsKey(text);
    }
}
