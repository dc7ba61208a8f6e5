package dev.leastscope.engine.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What every operation needs.
 *
 * @param front the program that the user called, for the names of settings in messages
 * @param asOf the day on which things are judged, as the user wrote it; empty: today in UTC, by the clock
 * @param clock gives today
 * @param catalogOverrides a file that changes rows of the tables; empty: none
 * @param logger where to print
 * @since 0.1.0
 */
public record RunContext(
        Front front, Optional<String> asOf, Clock clock, Optional<Path> catalogOverrides, Logger logger) {}
