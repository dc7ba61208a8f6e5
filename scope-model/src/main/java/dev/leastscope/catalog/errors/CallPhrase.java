package dev.leastscope.catalog.errors;

import java.util.List;

/**
 * Plain words for a Nylas call, such as {@code send} and {@code email}.
 *
 * @param operation the call's id in API v3
 * @param verbs one of these words
 * @param nouns and behind it one of these
 * @since 0.1.0
 */
public record CallPhrase(String operation, List<String> verbs, List<String> nouns) {}
