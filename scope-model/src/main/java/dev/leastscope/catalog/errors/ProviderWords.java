package dev.leastscope.catalog.errors;

import dev.leastscope.catalog.Provider;
import java.util.List;

/**
 * The words that people use for a provider and its products.
 *
 * @param provider the provider
 * @param words in lower case
 * @since 0.1.0
 */
public record ProviderWords(Provider provider, List<String> words) {}
