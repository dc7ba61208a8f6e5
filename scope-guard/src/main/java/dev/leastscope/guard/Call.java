package dev.leastscope.guard;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import java.util.List;
import java.util.Optional;

/**
 * A call that went through the guard. It holds nothing of the request but what the tables know: no id, no query, no header, no
 * body.
 *
 * @param request the method and the path; a segment that no table knows is {@code *}
 * @param operations the operations that it makes; empty when no table knows the request
 * @param provider whose account it is about; empty when that is not known
 * @param verdict what the guard found of it
 * @param status the status that was answered
 * @param scopesInForce the scopes in force for it
 * @param scopesFrom where those come from, in words
 * @param cheapest for a denied call, the smallest addition to the scopes in force that would allow it
 * @param features the features that declare the operation
 * @param detail what is lost, or why there is no better verdict; may be empty
 * @param tests the tests that ran when it was made: one, unless tests run at the same time; empty outside of tests
 * @since 0.1.0
 */
public record Call(
        String request,
        List<Operation> operations,
        Optional<Provider> provider,
        Verdict verdict,
        int status,
        List<String> scopesInForce,
        String scopesFrom,
        List<String> cheapest,
        List<String> features,
        String detail,
        List<String> tests) {}
