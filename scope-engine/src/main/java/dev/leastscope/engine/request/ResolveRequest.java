package dev.leastscope.engine.request;

import java.util.Optional;

/**
 * The request of least sets.
 *
 * @param check the project, as for a check
 * @param provider the id of the only provider to resolve; empty: all of them
 * @since 0.1.0
 */
public record ResolveRequest(CheckRequest check, Optional<String> provider) {}
