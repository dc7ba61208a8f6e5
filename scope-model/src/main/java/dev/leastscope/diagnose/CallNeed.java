package dev.leastscope.diagnose;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import java.util.List;

/**
 * What a call needs at a provider.
 *
 * @param call the id of the Nylas call, or the name of the provider's own method
 * @param provider whose accounts
 * @param options what satisfies it, the best first; one suffices
 * @since 0.1.0
 */
public record CallNeed(String call, Provider provider, List<Option> options) {}
