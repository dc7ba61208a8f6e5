package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the least sets and judges the requested lists. Immutable, no I/O. @since 0.1.0 */
public final class Resolver {
    private final Catalog catalog;
    private final String asOf;

    /**
     * @param catalog the tables
     * @param asOf the day ({@code yyyy-MM-dd}) on which facts that change by date are read
     */
    public Resolver(Catalog catalog, String asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /**
     * The requests of an integration, connectors in their order, each followed by its auth requests. A connector without
     * scopes of its own is left out when each of its auth requests gives some.
     */
    public List<Request> requests(Integration integration) {
        return Requests.of(integration);
    }

    /** The answer for each request of an integration, in the order of {@link #requests}. */
    public List<Resolution> resolve(Integration integration) {
        List<Resolution> resolutions = new ArrayList<>();
        for (Request request : Requests.of(integration)) {
            resolutions.add(resolve(request, integration.policy().coverage()));
        }
        return List.copyOf(resolutions);
    }

    /**
     * The answer for each request of an integration, what code was seen to use included in {@link Resolution#withCode}.
     *
     * @param code what the scanner saw; empty when nothing was scanned
     */
    public List<Resolution> resolve(Integration integration, Optional<CodeFacts> code) {
        if (code.isEmpty()) {
            return resolve(integration);
        }
        UndeclaredUse undeclared = UndeclaredUse.of(integration, catalog, code.get());
        boolean tokensFromElsewhere = tokensFromElsewhere(integration.api(), code.get());
        List<Resolution> resolutions = new ArrayList<>();
        for (Request request : Requests.of(integration)) {
            resolutions.add(new RequestResolver(
                            catalog, asOf, request, integration.policy().coverage(), tokensFromElsewhere)
                    .resolve(undeclared));
        }
        return List.copyOf(resolutions);
    }

    /** Whether code calls Nylas and asks nobody for scopes: it is given tokens, and what they were asked for is not in it. */
    private static boolean tokensFromElsewhere(ApiVersion api, CodeFacts code) {
        for (CodeFacts.Authorization authorization : code.authorizations()) {
            if (authorization.api() == api && !authorization.isProviderLayer()) {
                return false;
            }
        }
        for (CodeFacts.Call call : code.calls()) {
            if (call.operation().api() == api) {
                return true;
            }
        }
        return false;
    }

    /** The answer for one request under a coverage, whatever the policy of its integration says. */
    public Resolution resolve(Request request, Coverage coverage) {
        return new RequestResolver(catalog, asOf, request, coverage).resolve();
    }

    /**
     * What dropping each feature, operation id or trigger of a request would save; computed only when asked for. Those
     * that save nothing are left out.
     */
    public List<Saving> savings(Resolution resolution) {
        return new RequestResolver(catalog, asOf, resolution.request(), resolution.coverage()).savings();
    }

    /**
     * API v2: the scopes that the provider app must enable for the least set of a resolution, while the resolution itself
     * holds those of the requested list; empty where there are none.
     */
    public List<Scope> leastProviderScopes(Resolution resolution) {
        if (resolution.providerScopes().isEmpty() || resolution.least().isEmpty()) {
            return List.of();
        }
        Request now = resolution.request();
        List<Named> least = new ArrayList<>();
        for (Scope scope : resolution.least()) {
            least.add(new Named(scope.name(), now.location()));
        }
        Request asked = new Request(
                now.api(),
                now.connector(),
                now.authRequest(),
                Optional.of(List.copyOf(least)),
                now.features(),
                now.triggers(),
                now.location());
        return resolve(asked, resolution.coverage()).providerScopes().orElse(List.of());
    }
}
