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

/** Computes the least sets and judges the requested lists. Immutable, no I/O. @since 0.1.0 */
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
     * The requests of an integration: connectors in their order, each followed by its auth requests. A connector
     * without its own scopes is left out when each of its auth requests has scopes.
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
     * The answer for each request of an integration. {@link Resolution#withCode} includes the undeclared use in code.
     *
     * @param code the facts of the scanner; empty when nothing was scanned
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

    /**
     * Whether code calls Nylas but requests no scopes. It receives its tokens from other code, so their scopes are
     * unknown.
     */
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

    /** The answer for one request with this coverage, regardless of the integration's policy. */
    public Resolution resolve(Request request, Coverage coverage) {
        return new RequestResolver(catalog, asOf, request, coverage).resolve();
    }

    /**
     * What dropping each feature, operation id or trigger of a request would save. Features that save nothing are left
     * out.
     */
    public List<Saving> savings(Resolution resolution) {
        return new RequestResolver(catalog, asOf, resolution.request(), resolution.coverage()).savings();
    }

    /**
     * API v2: the scopes that the provider app must enable for the least set of a resolution; empty when there are
     * none. The resolution itself contains those for the requested list.
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
