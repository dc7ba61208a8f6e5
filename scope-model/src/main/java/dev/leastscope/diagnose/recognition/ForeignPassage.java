package dev.leastscope.diagnose.recognition;

import dev.leastscope.catalog.errors.ForeignText;

/**
 * A passage of a text about a problem that no scope fixes.
 *
 * @param text the row of the tables
 * @param quoted the words of the passage by which the row was recognised
 */
public record ForeignPassage(ForeignText text, String quoted) {}
