package dev.leastscope.diagnose;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import java.util.List;

/**
 * What a call needs at a provider.
 *
 * @param operation the call
 * @param provider whose accounts
 * @param options the ways to satisfy it, narrowest first; one suffices
 * @since 0.1.0
 */
public record CallNeed(Operation operation, Provider provider, List<Option> options) {}
