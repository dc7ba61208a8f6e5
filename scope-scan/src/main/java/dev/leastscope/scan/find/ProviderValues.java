package dev.leastscope.scan.find;

import dev.leastscope.catalog.Provider;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads providers: constants of SDK v2, settings objects of SDK v1. */
final class ProviderValues {
    private final SdkIndex sdk;
    private final OldSettings settings;

    ProviderValues(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.settings = new OldSettings(sdk, evaluator);
    }

    /** The possible providers of a value, each once. */
    List<Provider> of(Value value) {
        List<Provider> providers = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            name(one)
                    .flatMap(Provider::named)
                    .filter(p -> !providers.contains(p))
                    .ifPresent(providers::add);
        }
        return List.copyOf(providers);
    }

    private Optional<String> name(Value value) {
        if (value instanceof Value.Constant constant) {
            return sdk.text(constant.owner(), constant.name());
        }
        return value instanceof Value.Instance made ? settings.name(made) : Optional.empty();
    }
}
