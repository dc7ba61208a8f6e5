package dev.leastscope.diagnose.recognition;

import dev.leastscope.catalog.errors.ForeignText;

/**
 * A passage of a text that is about something no scope fixes.
 *
 * @param text the row of the tables
 * @param quoted the words of the passage that the row was recognised by
 */
public record ForeignPassage(ForeignText text, String quoted) {}
