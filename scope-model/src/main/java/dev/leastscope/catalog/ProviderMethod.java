package dev.leastscope.catalog;

import java.util.List;

/**
 * A method of Google's or Microsoft's API and the scopes that it accepts.
 *
 * @param name Google's method id, such as {@code calendar.calendarList.list}; at Microsoft the same as {@code call}
 * @param call {@code METHOD /path} with names in braces; empty when the path is not in the tables
 * @param vocabulary the vocabulary of the scopes that it accepts
 * @param scopes canonical names; each of them alone is enough
 * @since 0.1.0
 */
public record ProviderMethod(String name, String call, Vocabulary vocabulary, List<String> scopes) {}
