package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;

/** What one request for scopes carries. A null value: not given. */
final class ScopeRequest {
    Value scopes;
    Value provider;
    Value redirect;
    /** Whether the object that carries it is known from its beginning. */
    boolean known = true;

    ScopeReading reading(SdkIndex sdk, String separators) {
        return scopes == null ? ScopeReading.NONE : ScopeReading.of(scopes, sdk, separators);
    }

    boolean fromCaller(SdkIndex sdk, String separators) {
        return reading(sdk, separators).fromCaller() || (provider != null && Value.dependsOnCaller(provider));
    }
}
