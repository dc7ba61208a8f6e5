package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.sdk.EntryPoints;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds where users are asked for scopes through the SDKs and the providers' client libraries, and for which. */
final class Authorizations {
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

    void find(MethodFlow flow, ClassFindings found) {
        for (MethodInsnNode call : flow.calls()) {
            EntryPoints.of(sdk.home(call.owner), call.name).ifPresent(point -> emit(flow, call, point, null, found));
        }
    }

    private void emit(
            MethodFlow flow, MethodInsnNode call, EntryPoints.EntryPoint point, CallChain calls, ClassFindings found) {
        List<ScopeRequest> all = objects.carried(flow, call, point, calls);
        if (all.stream().anyMatch(one -> one.fromCaller(sdk, separators(point)))) {
            List<CallChain> callers = evaluator.widening().callers(flow, calls).chains();
            if (!callers.isEmpty()) {
                callers.forEach(caller -> emit(flow, call, point, caller, found));
                return;
            }
        }
        all.forEach(one -> report(point, one, CallChain.place(flow, call, calls), found));
    }

    private void report(EntryPoints.EntryPoint point, ScopeRequest carried, CodePlace place, ClassFindings found) {
        ScopeReading scopes = carried.reading(sdk, separators(point));
        if (!carried.known || !scopes.complete()) {
            found.unresolved(
                    "scopes of a " + point.kind(),
                    "the list as scopes of the connector or of one of its auth-requests",
                    place);
            return;
        }
        if (scopes.given()) {
            found.authorization(authorization(point, carried, Optional.of(scopes.scopes()), place));
        }
        // Where a way leads here that gives no list, the defaults are asked for, too.
        if ((!scopes.given() || scopes.sometimesNone()) && !point.onlyWithScopes()) {
            found.authorization(authorization(point, carried, Optional.empty(), place));
        }
    }

    private ClassFindings.Authorization authorization(
            EntryPoints.EntryPoint point, ScopeRequest carried, Optional<List<String>> scopes, CodePlace place) {
        return new ClassFindings.Authorization(
                point.api(),
                point.kind(),
                providers(point, carried),
                scopes,
                carried.redirect == null ? List.of() : TextValues.known(carried.redirect),
                Optional.empty(),
                place,
                ClassOutline.confidence(place.className(), place.method()));
    }

    private List<Provider> providers(EntryPoints.EntryPoint point, ScopeRequest carried) {
        if (point.provider() != null) {
            return List.of(point.provider());
        }
        return carried.provider == null ? List.of() : providers.of(carried.provider);
    }

    private static String separators(EntryPoints.EntryPoint point) {
        return point.api() == ApiVersion.V2 ? ", " : "";
    }
}
