package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import java.util.List;

/**
 * What dropping one feature would save.
 *
 * @param feature the feature, operation id or trigger, as written
 * @param dropped the scopes that would leave the least set
 * @param added the narrower scopes that would enter it
 * @param before the cost with the feature
 * @param after the cost without the feature
 * @since 0.1.0
 */
public record Saving(String feature, List<Scope> dropped, List<Scope> added, Cost before, Cost after) {}
