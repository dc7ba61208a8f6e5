package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Source;
import dev.leastscope.integration.Evidence;
import dev.leastscope.resolve.Reason;
import java.util.List;

/**
 * The proof that a scope of a least set is needed.
 *
 * @param scope the scope
 * @param operations ids of the operations that force it, in the order of the features
 * @param features features, operation ids and triggers that ask for those operations, as written, in their order; empty
 *     where only code was seen to call them
 * @param evidence where the project says or shows that it needs them, by place
 * @param source where it is printed that the operations need the scope
 * @param refused alternatives that were not taken
 * @since 0.1.0
 */
public record Why(
        Scope scope,
        List<String> operations,
        List<String> features,
        List<Evidence> evidence,
        Source source,
        List<Reason.Refusal> refused) {}
