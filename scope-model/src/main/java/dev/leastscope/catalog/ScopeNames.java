package dev.leastscope.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Canonical names by what a source may write: the canonical name or the short one. */
final class ScopeNames {
    private final Map<String, String> canonical = new HashMap<>();

    private ScopeNames() {}

    static ScopeNames of(Collection<ScopeDraft> scopes) {
        ScopeNames names = new ScopeNames();
        // A canonical name wins over a short one that looks the same.
        scopes.forEach(scope -> names.canonical.put(scope.row().shortName(), scope.name()));
        scopes.forEach(scope -> names.canonical.put(scope.name(), scope.name()));
        return names;
    }

    /** The canonical name, or the text as it is when no scope is named so. */
    String canonical(String text) {
        return canonical.getOrDefault(text, text);
    }

    boolean knows(String text) {
        return canonical.containsKey(text);
    }
}
