package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.value.KnownConstants;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import java.util.Optional;

/** The enum constants of both SDKs, for the value engine. */
final class SdkConstants implements KnownConstants {
    private final SdkIndex sdk;

    SdkConstants(SdkIndex sdk) {
        this.sdk = sdk;
    }

    @Override
    public Optional<String> text(String owner, String name) {
        return sdk.text(owner, name);
    }

    @Override
    public List<String> names(String owner) {
        return sdk.constants(owner);
    }

    @Override
    public String originalName(String owner) {
        return sdk.home(owner);
    }
}
