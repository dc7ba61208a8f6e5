package dev.leastscope.report.paste;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.report.RequestReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The right scope lists of the layers. */
final class LeastList {
    private LeastList() {}

    /**
     * The scopes that a connector or an auth request should request: the least set, and the identity scopes that the
     * list itself must request.
     */
    static List<Scope> toRequest(RequestReport request) {
        TreeSet<Scope> scopes = new TreeSet<>(request.leastWithCode());
        scopes.addAll(request.identityToAsk());
        return List.copyOf(scopes);
    }

    /**
     * The scopes that the provider app must enable for these requests: all requested scopes, and all identity scopes.
     */
    static List<Scope> toEnable(Collection<RequestReport> requests) {
        TreeSet<Scope> scopes = new TreeSet<>();
        for (RequestReport request : requests) {
            if (request.resolution().providerScopes().isPresent()) {
                scopes.addAll(request.leastProviderScopes());
            } else {
                scopes.addAll(request.leastWithCode());
            }
            scopes.addAll(request.resolution().identity());
        }
        return List.copyOf(scopes);
    }

    /** The requests of one provider. */
    static List<RequestReport> of(List<RequestReport> requests, Provider provider) {
        List<RequestReport> own = new ArrayList<>();
        for (RequestReport request : requests) {
            if (request.provider() == provider) {
                own.add(request);
            }
        }
        return own;
    }
}
