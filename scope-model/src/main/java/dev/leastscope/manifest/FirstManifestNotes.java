package dev.leastscope.manifest;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.CodeFacts;
import java.util.List;
import java.util.Map;

/**
 * The comments in a first manifest, about what the code does not show.
 *
 * @param proposals scopes to request at a provider, for connectors without a list
 * @param warnings limits of these scopes by provider; one sentence each
 * @param unresolved places in the code that could not be read
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
