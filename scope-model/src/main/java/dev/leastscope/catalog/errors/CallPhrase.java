package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * The everyday words for a Nylas call, such as {@code send} and {@code email}.
 *
 * @param operation the call's id in API v3
 * @param verbs a text about the call contains one of these words
 * @param nouns and after it one of these words
 * @since 0.1.0
 */
public record CallPhrase(String operation, List<String> verbs, List<String> nouns) {}
