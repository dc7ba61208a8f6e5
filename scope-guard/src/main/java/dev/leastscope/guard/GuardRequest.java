package dev.leastscope.guard;

import dev.leastscope.engine.run.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user asks of a guard that runs alone. Words are as the user wrote them.
 *
 * @param scopes where the scopes in force come from
 * @param accounts whose calls they are
 * @param upstream the server that calls pass to; empty: the guard answers itself
 * @param port the port; empty: a free one
 * @param allowUnknown operation ids and requests that pass although the tables do not know enough
 * @param usage the folder of the usage file; empty: {@code target/scope} where there is a folder {@code target}
 * @param asOf the day on which facts that change by date are read; empty: today, UTC
 * @param logger where to print
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
     * Where the scopes in force come from.
     *
     * @param mode {@code least}, {@code manifest}, {@code given} or {@code observe}; empty: by what is given
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
     * Whose calls they are.
     *
     * @param provider the provider of every grant that is not named
     * @param authRequest the auth request that makes these grants
     * @param grants a file as {@code GET /v3/grants} answers it
     */
    public record Accounts(Optional<String> provider, Optional<String> authRequest, Optional<Path> grants) {}
}
