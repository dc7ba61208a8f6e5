package dev.leastscope;

import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.LeastSetNotes;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationFromCode;
import dev.leastscope.manifest.FirstManifestNotes;
import dev.leastscope.manifest.ManifestWriter;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A first manifest for a project that has none. It declares what the code shows and nothing else; the least sets are
 * proposals in comments, so that a check finds in the manifest what it found in the code.
 */
final class FirstManifest {
    private FirstManifest() {}

    static Optional<String> of(CodeFacts facts, CheckOptions options) {
        Optional<Integration> seen = IntegrationFromCode.of(options.catalog(), facts);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Map<Provider, List<String>> proposals = new EnumMap<>(Provider.class);
        Map<Provider, List<String>> warnings = new EnumMap<>(Provider.class);
        for (Resolution resolution : Leastscope.resolve(seen.get(), options)) {
            warnings.putIfAbsent(
                    resolution.request().provider(), LeastSetNotes.of(resolution, options.catalog(), true));
            if (!resolution.least().isEmpty()) {
                proposals.putIfAbsent(resolution.request().provider(), proposal(resolution));
            }
        }
        return Optional.of(
                ManifestWriter.write(seen.get(), new FirstManifestNotes(proposals, warnings, facts.unresolved())));
    }

    private static List<String> proposal(Resolution resolution) {
        List<String> scopes = new ArrayList<>();
        for (Scope scope : resolution.identity()) {
            if (scope.identity().orElseThrow().addedBy() == Identity.AddedBy.APP) {
                scopes.add(scope.name());
            }
        }
        for (Scope scope : resolution.least()) {
            scopes.add(scope.name());
        }
        return scopes;
    }
}
