package dev.leastscope.engine.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The context of every operation.
 *
 * @param front the program that the user called, for the names of settings in messages
 * @param asOf the day of the check, as the user wrote it; empty: today in UTC, by the clock
 * @param clock the clock for today
 * @param catalogOverrides a file that overrides rows of the tables; empty: none
 * @param logger the output
 * @since 0.1.0
 */
public record RunContext(
        Front front, Optional<String> asOf, Clock clock, Optional<Path> catalogOverrides, Logger logger) {}
