package dev.leastscope.guard;

import dev.leastscope.engine.run.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The request for a standalone guard. Values are as the user wrote them.
 *
 * @param scopes the origin of the scopes in force
 * @param accounts the accounts of the calls
 * @param upstream the server that receives allowed calls; empty: the guard answers itself
 * @param port the port; empty: a free one
 * @param allowUnknown operation ids and requests that pass although they or their requirements are not in the tables
 * @param usage the folder of the usage file; empty: {@code target/scope} if the folder {@code target} exists
 * @param asOf the day for facts that change by date; empty: today, UTC
 * @param logger the output
 * @since 0.1.0
 */
public record GuardRequest(
        Scopes scopes,
        Accounts accounts,
        Optional<String> upstream,
        Optional<String> port,
        List<String> allowUnknown,
        Optional<Path> usage,
        Optional<String> asOf,
        Logger logger) {
    /** Copies the list. */
    public GuardRequest {
        allowUnknown = List.copyOf(allowUnknown);
    }

    /**
     * The origin of the scopes in force.
     *
     * @param mode {@code least}, {@code manifest}, {@code given} or {@code observe}; empty: {@code given} with given
     *     scopes, else {@code least}
     * @param manifest the manifest; empty: the nearest one upwards from the folder
     * @param folder the working folder
     * @param given the scopes of the mode {@code given}
     * @param api the API version of given scopes; empty: v3
     */
    public record Scopes(
            Optional<String> mode, Optional<Path> manifest, Path folder, List<String> given, Optional<String> api) {
        /** Copies the list. */
        public Scopes {
            given = List.copyOf(given);
        }
    }

    /**
     * The accounts of the calls.
     *
     * @param provider the provider of every other grant
     * @param authRequest the auth request that creates these grants
     * @param grants a file in the form of {@code GET /v3/grants}
     */
    public record Accounts(Optional<String> provider, Optional<String> authRequest, Optional<Path> grants) {}
}
