package dev.leastscope.guard;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import java.util.List;
import java.util.Optional;

/**
 * A call that the guard received. It contains only words of the tables: no id, no query, no header, no body.
 *
 * @param request the method and the path; a segment that is not in the tables is {@code *}
 * @param operations the operations of the request; empty when it is not in the tables
 * @param provider the provider of the account; empty when unknown
 * @param verdict the verdict of the guard
 * @param status the HTTP status of the answer
 * @param scopesInForce the scopes in force for it
 * @param scopesFrom the origin of those scopes, in words
 * @param cheapest for a denied call, the smallest addition to the scopes in force that would allow it
 * @param features the features that declare the operation
 * @param detail what does not work, or the reason for the verdict; may be empty
 * @param tests the tests that were running: one, unless tests run in parallel; empty outside of tests
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
