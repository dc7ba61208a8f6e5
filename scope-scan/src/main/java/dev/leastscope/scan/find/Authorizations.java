package dev.leastscope.scan.find;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.sdk.EntryPoint;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import java.util.Optional;

/**
 * Reports the places that request scopes from users through the SDKs and the providers' client libraries, with these
 * scopes.
 */
final class Authorizations {
    private final SdkIndex sdk;
    private final ProviderValues providers;

    Authorizations(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.providers = new ProviderValues(sdk, evaluator);
    }

    void report(EntryPoint point, ScopeRequest carried, CodePlace place, ClassFindings.Sink sink, ClassFindings found) {
        ScopeReading scopes = carried.reading(sdk, point.separators());
        if (!carried.known || !scopes.complete()) {
            found.unresolved(
                    scopes.because(
                            UnknownPart.of(UnknownKind.SCOPES, point.kind().id())),
                    place);
            return;
        }
        if (scopes.given()) {
            found.authorization(authorization(point, carried, Optional.of(scopes.scopes()), place, sink));
        }
        // A path without a list also requests the defaults.
        if ((!scopes.given() || scopes.sometimesNone()) && point.withoutList() == SdkTable.WithoutList.DEFAULTS) {
            found.authorization(authorization(point, carried, Optional.empty(), place, sink));
        }
    }

    private ClassFindings.Authorization authorization(
            EntryPoint point,
            ScopeRequest carried,
            Optional<List<String>> scopes,
            CodePlace place,
            ClassFindings.Sink sink) {
        return new ClassFindings.Authorization(
                point.api(),
                point.kind(),
                providers(point, carried),
                scopes,
                carried.redirect == null ? List.of() : TextValues.known(carried.redirect),
                Optional.empty(),
                place,
                sink,
                ClassOutline.confidence(place.className(), place.method()));
    }

    private List<Provider> providers(EntryPoint point, ScopeRequest carried) {
        if (point.provider() != null) {
            return List.of(point.provider());
        }
        return carried.provider == null ? List.of() : providers.of(carried.provider);
    }
}
