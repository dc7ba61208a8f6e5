package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;

/** The values of one request for scopes. Null means not given. */
final class ScopeRequest {
    Value scopes;
    Value provider;
    Value redirect;
    /** Whether the creation of its object is known. */
    boolean known = true;

    ScopeReading reading(SdkIndex sdk, String separators) {
        return scopes == null ? ScopeReading.NONE : ScopeReading.of(scopes, sdk, separators);
    }

    boolean fromCaller(SdkIndex sdk, String separators) {
        return reading(sdk, separators).fromCaller() || (provider != null && Value.dependsOnCaller(provider));
    }
}
