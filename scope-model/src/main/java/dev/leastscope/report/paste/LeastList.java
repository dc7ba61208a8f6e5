package dev.leastscope.report.paste;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The lists that the layers should hold. */
final class LeastList {
    private LeastList() {}

    /** What a connector or an auth request should ask for: the least set, and identity scopes that nobody adds. */
    static List<Scope> toRequest(RequestReport request) {
        TreeSet<Scope> scopes = new TreeSet<>(request.least());
        scopes.addAll(request.identityToAsk());
        return List.copyOf(scopes);
    }

    /** What the provider app must enable for these requests: all they ask for, and all that signs users in. */
    static List<Scope> toEnable(Report report, Collection<RequestReport> requests) {
        TreeSet<Scope> scopes = new TreeSet<>();
        for (RequestReport request : requests) {
            Resolution resolution = request.resolution();
            if (resolution.providerScopes().isPresent()) {
                scopes.addAll(behindNylasScopes(report, request));
            } else {
                scopes.addAll(request.least());
            }
            scopes.addAll(resolution.identity());
        }
        return List.copyOf(scopes);
    }

    /** v2: the resolution tells the provider scopes of what is requested now; here those of the least set are wanted. */
    private static List<Scope> behindNylasScopes(Report report, RequestReport request) {
        Request now = request.resolution().request();
        List<Named> least = new ArrayList<>();
        for (Scope scope : request.least()) {
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
        Resolution resolution = report.examination()
                .resolver()
                .resolve(asked, request.resolution().coverage());
        return least.isEmpty() ? List.of() : resolution.providerScopes().orElse(List.of());
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
