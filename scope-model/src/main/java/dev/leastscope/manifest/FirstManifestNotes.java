package dev.leastscope.manifest;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.CodeFacts;
import java.util.List;
import java.util.Map;

/**
 * What a first manifest says in comments, because the code does not show it.
 *
 * @param proposals scopes to request at a provider, for connectors without a list
 * @param warnings what does not work well with these scopes, by provider; one sentence each
 * @param unresolved places of the code that could not be read
 * @since 0.1.0
 */
public record FirstManifestNotes(
        Map<Provider, List<String>> proposals,
        Map<Provider, List<String>> warnings,
        List<CodeFacts.Unresolved> unresolved) {
    /** Copies the collections. */
    public FirstManifestNotes {
        proposals = Map.copyOf(proposals);
        warnings = Map.copyOf(warnings);
        unresolved = List.copyOf(unresolved);
    }
}
