package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * The signs of a text that looks like an error of this table, but is about a problem that no scope fixes.
 *
 * @param id {@code subject.slug}
 * @param about the meaning of such a text, one sentence without a full stop
 * @param signs the signs by which it is recognised, as in {@link ErrorSigns}
 * @since 0.1.0
 */
public record ForeignText(String id, String about, List<List<String>> signs) {}
