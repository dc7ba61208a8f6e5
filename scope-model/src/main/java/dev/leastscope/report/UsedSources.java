package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.SourceDates;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Reason;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources of the facts in a report: of the needs, of the scopes and of their tiers and consents. */
final class UsedSources {
    private UsedSources() {}

    /** The days on which the sources were read; empty when no fact of the tables was used. */
    static Optional<SourceDates> dates(List<Resolution> resolutions) {
        List<Source> sources = new ArrayList<>();
        for (Resolution declared : resolutions) {
            Resolution resolution = declared.includingCode();
            for (Need need : resolution.needs()) {
                sources.add(need.requirement().source());
            }
            for (Reason reason : resolution.reasons()) {
                sources.add(reason.source());
            }
            for (RequestedScope requested : resolution.requested()) {
                if (requested.scope().isPresent()) {
                    sources.addAll(SourceDates.of(requested.scope().get()));
                }
            }
            addAll(resolution.least(), sources);
            addAll(resolution.identity(), sources);
        }
        return SourceDates.of(sources);
    }

    private static void addAll(List<Scope> scopes, List<Source> sources) {
        for (Scope scope : scopes) {
            sources.addAll(SourceDates.of(scope));
        }
    }
}
