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
 * What a rule looks at.
 *
 * @param integration what the project asks for and does
 * @param resolutions the answer for each of its requests
 * @param code what the scanner saw; empty when nothing was scanned
 * @param scopeOfCode what may be said about code here
 * @param lock what was requested when the lock file was written; empty when there is none
 * @param catalog the tables
 * @param resolver to answer further questions about the same integration
 * @param asOf the day ({@code yyyy-MM-dd}, UTC) on which the integration is judged
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

    /** Starts a finding about this integration; where nothing nearer is given, it stands at the manifest's first line. */
    public FindingBuilder finding(Rule rule) {
        return new FindingBuilder(rule, integration);
    }

    /** What dropping each feature, operation id or trigger of a request would save; those that save nothing are left out. */
    public List<Saving> savings(Resolution resolution) {
        return resolver.savings(resolution);
    }

    /** API v2: the scopes that the Google or Azure app must enable for the least set of a request; empty elsewhere. */
    public List<Scope> leastProviderScopes(Resolution resolution) {
        return resolver.leastProviderScopes(resolution);
    }

    /** Which modules the code facts cover, and whose business the declarations are. */
    public enum ScopeOfCode {
        /** A single-module build, or aggregate: declarations and all code. */
        WHOLE,
        /** The owner in a multi-module build: declarations and its own code; findings that need all modules are left out. */
        OWNER,
        /** Another module: its own code against the owner's declarations, which are not judged again. */
        MODULE
    }
}
