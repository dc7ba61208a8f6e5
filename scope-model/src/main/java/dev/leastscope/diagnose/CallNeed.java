package dev.leastscope.diagnose;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import java.util.List;

/**
 * What a call needs at a provider.
 *
 * @param call the id of the Nylas call, or the name of the provider's own method
 * @param provider the provider of the accounts
 * @param options the sets of scopes that satisfy it, the best first; one is enough
 * @since 0.1.0
 */
public record CallNeed(String call, Provider provider, List<Option> options) {}
