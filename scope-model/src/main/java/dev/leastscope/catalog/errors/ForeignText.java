package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * The signs of a text that looks like an error of this table and is about something that no scope fixes.
 *
 * @param id {@code subject.slug}
 * @param about what such a text says, as one sentence without a full stop
 * @param signs by what it is known, as in {@link ErrorSigns}
 * @since 0.1.0
 */
public record ForeignText(String id, String about, List<List<String>> signs) {}
