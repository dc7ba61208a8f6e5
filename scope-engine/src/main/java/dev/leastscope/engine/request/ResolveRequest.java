package dev.leastscope.engine.request;

import java.util.Optional;

/**
 * A question for least sets.
 *
 * @param check which project, as for a check
 * @param provider the id of the only provider to answer for; empty: all of them
 * @since 0.1.0
 */
public record ResolveRequest(CheckRequest check, Optional<String> provider) {}
