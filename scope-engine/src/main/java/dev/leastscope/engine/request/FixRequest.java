package dev.leastscope.engine.request;

/**
 * A request to edit a manifest and fix its findings.
 *
 * @param check the module, and how it is judged
 * @param level which remedies, as the user wrote it: {@code safe} or {@code least}
 * @param dryRun whether the difference is printed and nothing is written
 * @since 0.1.0
 */
public record FixRequest(CheckRequest check, String level, boolean dryRun) {}
