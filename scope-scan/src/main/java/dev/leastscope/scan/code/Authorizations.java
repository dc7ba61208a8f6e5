package dev.leastscope.scan.code;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds where users are asked for scopes through the SDKs and the providers' client libraries, and for which. */
final class Authorizations {
    private static final int MAX_WIDENING = 4;
    private static final int MAX_WAYS = 64;

    private final SdkIndex sdk;
    private final Evaluator evaluator;
    private final RequestObjects objects;
    private final ProviderValues providers;

    Authorizations(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.evaluator = evaluator;
        this.objects = new RequestObjects(sdk, evaluator);
        this.providers = new ProviderValues(sdk, evaluator);
    }

    void find(MethodFlow flow, Found found) {
        for (MethodInsnNode call : flow.calls()) {
            EntryPoints.of(sdk.home(call.owner), call.name).ifPresent(point -> emit(flow, call, point, null, 0, found));
        }
    }

    private void emit(
            MethodFlow flow,
            MethodInsnNode call,
            EntryPoints.EntryPoint point,
            CallChain calls,
            int depth,
            Found found) {
        List<Carried> all = objects.carried(flow, call, point, calls);
        if (depth < MAX_WIDENING && all.stream().anyMatch(one -> one.fromCaller(sdk, separators(point)))) {
            List<CallChain> ways = evaluator.widened(flow, calls);
            if (!ways.isEmpty() && ways.size() <= MAX_WAYS) {
                ways.forEach(way -> emit(flow, call, point, way, depth + 1, found));
                return;
            }
        }
        all.forEach(one -> tell(point, one, CallChain.spot(flow, call, calls), found));
    }

    private void tell(EntryPoints.EntryPoint point, Carried carried, Found.Spot spot, Found found) {
        ScopeReading scopes = carried.reading(sdk, separators(point));
        if (!carried.known || !scopes.complete()) {
            found.unread(
                    "scopes of a " + point.kind(),
                    "the list as scopes of the connector or of one of its auth-requests",
                    spot);
            return;
        }
        if (scopes.given()) {
            found.authorization(authorization(point, carried, Optional.of(scopes.scopes()), spot));
        }
        // Where a way leads here that gives no list, the defaults are asked for, too.
        if ((!scopes.given() || scopes.sometimesNone()) && !point.onlyWithScopes()) {
            found.authorization(authorization(point, carried, Optional.empty(), spot));
        }
    }

    private Found.Authorization authorization(
            EntryPoints.EntryPoint point, Carried carried, Optional<List<String>> scopes, Found.Spot spot) {
        return new Found.Authorization(
                point.api(),
                point.kind(),
                providers(point, carried),
                scopes,
                carried.redirect == null ? List.of() : Texts.known(carried.redirect),
                Optional.empty(),
                spot,
                Outline.confidence(spot.className(), spot.method()));
    }

    private List<Provider> providers(EntryPoints.EntryPoint point, Carried carried) {
        if (point.provider() != null) {
            return List.of(point.provider());
        }
        return carried.provider == null ? List.of() : providers.of(carried.provider);
    }

    private static String separators(EntryPoints.EntryPoint point) {
        return point.api() == ApiVersion.V2 ? ", " : "";
    }
}
