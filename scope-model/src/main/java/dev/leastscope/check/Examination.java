package dev.leastscope.check;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Integration;
import dev.leastscope.lock.Lock;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.resolve.Saving;
import java.util.List;
import java.util.Optional;

/**
 * The input of a rule.
 *
 * @param integration the scopes that the project requests, and its features
 * @param resolutions the resolution of each of its requests
 * @param code the facts of the scanner; empty when nothing was scanned
 * @param scopeOfCode the modules that the code facts cover
 * @param lock the content of the lock file; empty when there is none
 * @param catalog the tables
 * @param resolver the resolver for further questions about the same integration
 * @param asOf the day ({@code yyyy-MM-dd}, UTC) of the check
 * @since 0.1.0
 */
public record Examination(
        Integration integration,
        List<Resolution> resolutions,
        Optional<CodeFacts> code,
        ScopeOfCode scopeOfCode,
        Optional<Lock> lock,
        Catalog catalog,
        Resolver resolver,
        String asOf) {

    /** Starts a finding about this integration. Its place is the first line of the manifest until a more exact one is given. */
    public FindingBuilder finding(Rule rule) {
        return new FindingBuilder(rule, integration);
    }

    /** The savings of removing each feature, operation id or trigger of a request, without those that save nothing. */
    public List<Saving> savings(Resolution resolution) {
        return resolver.savings(resolution);
    }

    /** API v2: the scopes that the Google or Azure app must enable for the least set of a request. Otherwise empty. */
    public List<Scope> leastProviderScopes(Resolution resolution) {
        return resolver.leastProviderScopes(resolution);
    }

    /** Which modules the code facts cover, and whether the declarations are checked. */
    public enum ScopeOfCode {
        /** A build with one module, or aggregate: the declarations and all code are checked. */
        WHOLE,
        /**
         * The module of the manifest in a build with several modules: the declarations and its own code are checked. Findings
         * that need all modules are not reported.
         */
        OWNER,
        /** Another module: its own code is compared with the declarations, which are not checked again. */
        MODULE
    }
}
