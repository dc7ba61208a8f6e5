package dev.leastscope.manifest;

import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.text.Limits;
import java.util.List;
import java.util.Optional;

/** Counts the entries that a check must judge: those of each list, and again for each auth request that inherits it. */
final class JudgedEntries {
    private JudgedEntries() {}

    /** Reports an integration with more than {@link Limits#JUDGED_ENTRIES} entries in total. */
    static void check(Integration integration, ProblemCollector problems) {
        long entries = 0;
        for (Connector connector : integration.connectors()) {
            List<Named> features = connector.features().orElse(integration.features());
            List<Named> triggers = connector.triggers().orElse(integration.triggers());
            entries += size(connector.scopes()) + features.size() + triggers.size();
            for (AuthRequest request : connector.authRequests()) {
                entries += request.scopes().isPresent() ? size(request.scopes()) : size(connector.scopes());
                entries += request.features().orElse(features).size();
                entries += request.triggers().orElse(triggers).size();
            }
            if (entries > Limits.JUDGED_ENTRIES) {
                problems.add(
                        connector.location(),
                        1,
                        "the auth requests, each with the scopes, features and triggers that it inherits, have more than "
                                + Limits.JUDGED_ENTRIES + " entries in total, so they are not checked",
                        "give the requests their own short lists, or split the manifest");
                return;
            }
        }
    }

    private static int size(Optional<List<Named>> names) {
        return names.isPresent() ? names.get().size() : 0;
    }
}
