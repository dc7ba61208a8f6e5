package dev.leastscope.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the facts behind an answer were last read at their sources. The age of a source is never a finding, so that
 * no build fails only because time passes.
 *
 * @param oldest the oldest day ({@code yyyy-MM-dd})
 * @param newest the newest day
 * @since 0.1.0
 */
public record SourceDates(String oldest, String newest) {
    /** The number of days after which a source should be read again. */
    public static final int OLD_AFTER_DAYS = 180;

    private static final int LENGTH = "2026-11-21".length();

    /** The oldest and the newest date of these sources; empty when none has a date. */
    public static Optional<SourceDates> of(Collection<Source> sources) {
        String oldest = "";
        String newest = "";
        for (Source source : sources) {
            String day = source.checked();
            if (day.length() == LENGTH) {
                oldest = oldest.isEmpty() || day.compareTo(oldest) < 0 ? day : oldest;
                newest = day.compareTo(newest) > 0 ? day : newest;
            }
        }
        return oldest.isEmpty() ? Optional.empty() : Optional.of(new SourceDates(oldest, newest));
    }

    /** The sources of a requirement: that of the answer, and those of its options. */
    public static List<Source> of(Requirement requirement) {
        List<Source> sources = new ArrayList<>();
        sources.add(requirement.source());
        for (Option option : requirement.options()) {
            sources.add(option.source());
        }
        return sources;
    }

    /** The sources of a scope: that of the scope itself, and that of its tier or consent. */
    public static List<Source> of(Scope scope) {
        return List.of(scope.source(), scope.burdenSource());
    }

    /** {@code sources read between 2026-08-07 and 2026-11-28}, or {@code sources read on 2026-11-28}. */
    public String text() {
        return oldest.equals(newest)
                ? "sources read on " + newest
                : "sources read between " + oldest + " and " + newest;
    }

    /** A sentence when the oldest source was read more than {@link #OLD_AFTER_DAYS} days before a day; otherwise empty. */
    public String caution(String asOf) {
        long days = day(asOf) - day(oldest);
        return days > OLD_AFTER_DAYS
                ? "The oldest source was read on " + oldest + ", " + days + " days before " + asOf
                        + ": check whether it still says the same."
                : "";
    }

    /** Parses without a formatter, which a passing check would load only for this. */
    private static long day(String date) {
        return LocalDate.of(
                        Integer.parseInt(date.substring(0, 4)),
                        Integer.parseInt(date.substring(5, 7)),
                        Integer.parseInt(date.substring(8, 10)))
                .toEpochDay();
    }
}
