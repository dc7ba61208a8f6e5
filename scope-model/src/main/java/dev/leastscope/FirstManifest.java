package dev.leastscope;

import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.LeastSetNotes;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationFromCode;
import dev.leastscope.integration.Named;
import dev.leastscope.manifest.ManifestWriter;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A first manifest for a project that has none: what its code does, with the least sets as the connectors' scopes. */
final class FirstManifest {
    private FirstManifest() {}

    static Optional<String> of(CodeFacts facts, CheckOptions options) {
        Optional<Integration> seen = IntegrationFromCode.of(options.catalog(), facts);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<Resolution> resolutions = Leastscope.resolve(seen.get(), options);
        List<Connector> connectors = new ArrayList<>();
        for (Connector connector : seen.get().connectors()) {
            connectors.add(withLeastScopes(connector, resolutions));
        }
        return Optional.of(notes(resolutions, options) + ManifestWriter.write(seen.get().withConnectors(connectors)));
    }

    /** Comments on least sets that do not work well. */
    private static String notes(List<Resolution> resolutions, CheckOptions options) {
        StringBuilder comments = new StringBuilder();
        for (Resolution resolution : resolutions) {
            for (String note : LeastSetNotes.of(resolution, options.catalog(), true)) {
                comments.append("# ")
                        .append(resolution.request().connector().writtenAs())
                        .append(": ")
                        .append(note)
                        .append('\n');
            }
        }
        return comments.toString();
    }

    private static Connector withLeastScopes(Connector connector, List<Resolution> resolutions) {
        for (Resolution resolution : resolutions) {
            if (resolution.request().provider() == connector.provider()) {
                List<Named> scopes = new ArrayList<>();
                for (Scope scope : resolution.identity()) {
                    if (scope.identity().orElseThrow().addedBy() == Identity.AddedBy.APP) {
                        scopes.add(new Named(scope.name(), Location.NONE));
                    }
                }
                for (Scope scope : resolution.least()) {
                    scopes.add(new Named(scope.name(), Location.NONE));
                }
                return connector.withScopes(scopes);
            }
        }
        return connector;
    }
}
