package dev.leastscope.engine.request;

/**
 * The request to fix findings in a manifest.
 *
 * @param check the module, and how it is checked
 * @param level the level of remedies, as the user wrote it: {@code safe} or {@code least}
 * @param dryRun whether the difference is printed and nothing is written
 * @since 0.1.0
 */
public record FixRequest(CheckRequest check, String level, boolean dryRun) {}
