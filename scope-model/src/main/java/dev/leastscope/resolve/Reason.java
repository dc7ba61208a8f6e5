package dev.leastscope.resolve;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import java.util.List;

/**
 * Why a scope is in the least set, as data.
 *
 * @param scope the scope
 * @param needs the needs that it serves and that would be unmet without it; at least one
 * @param source the source of the first of those options
 * @param refused alternatives that were not chosen
 * @since 0.1.0
 */
public record Reason(Scope scope, List<Need> needs, Source source, List<Refusal> refused) {
    /**
     * A set that would have satisfied the same needs and was not chosen.
     *
     * @param scopes the complete alternative set, sorted
     * @param step the first step of the order at which it is worse: {@code burden}, {@code changes}, {@code reads},
     *     {@code count}, {@code narrowness} or {@code alphabet}
     * @param why one sentence with the two compared numbers or names
     */
    public record Refusal(List<Scope> scopes, String step, String why) {}
}
