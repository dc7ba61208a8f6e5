package dev.leastscope.engine.request;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A comparison.
 *
 * @param check which project, as for a check
 * @param base the {@code report.json} of an earlier check to compare with; empty: the lock
 * @since 0.1.0
 */
public record DiffRequest(CheckRequest check, Optional<Path> base) {}
