package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Reason;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * When the facts that a report rests on were last read at their sources. Facts that a project put in itself have no such
 * day and do not count.
 *
 * @param oldest the oldest day ({@code yyyy-MM-dd})
 * @param newest the newest day
 * @since 0.1.0
 */
public record SourceDates(String oldest, String newest) {
    private static final int LENGTH = "2026-11-21".length();

    /** Those of the needs, of the scopes and of their tiers and consents; empty when no fact of the tables was used. */
    static Optional<SourceDates> of(List<Resolution> resolutions) {
        Range range = new Range();
        for (Resolution resolution : resolutions) {
            for (Need need : resolution.needs()) {
                range.add(need.requirement().source());
            }
            for (Reason reason : resolution.reasons()) {
                range.add(reason.source());
            }
            for (RequestedScope requested : resolution.requested()) {
                if (requested.scope().isPresent()) {
                    range.add(requested.scope().get());
                }
            }
            range.addAll(resolution.least());
            range.addAll(resolution.identity());
        }
        return range.dates();
    }

    private static final class Range {
        private String oldest = "";
        private String newest = "";

        void addAll(List<Scope> scopes) {
            for (Scope scope : scopes) {
                add(scope);
            }
        }

        void add(Scope scope) {
            add(scope.source());
            add(scope.burdenSource());
        }

        void add(Source source) {
            String day = source == null ? "" : source.checked();
            if (day.length() != LENGTH || day.charAt(4) != '-') {
                return;
            }
            if (oldest.isEmpty() || day.compareTo(oldest) < 0) {
                oldest = day;
            }
            if (day.compareTo(newest) > 0) {
                newest = day;
            }
        }

        Optional<SourceDates> dates() {
            return oldest.isEmpty() ? Optional.empty() : Optional.of(new SourceDates(oldest, newest));
        }
    }
}
