package dev.leastscope.engine.request;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The request of a comparison.
 *
 * @param check the project, as for a check
 * @param base the {@code report.json} of an earlier check; empty: compare with the lock
 * @since 0.1.0
 */
public record DiffRequest(CheckRequest check, Optional<Path> base) {}
