package dev.leastscope.scan.find;

import dev.leastscope.catalog.Provider;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Reads providers: constants of SDK v2, settings objects of SDK v1. */
final class ProviderValues {
    private final SdkIndex sdk;
    private final Evaluator evaluator;

    ProviderValues(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.evaluator = evaluator;
    }

    /** The providers that a value stands for, each once. */
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
        return value instanceof Value.Instance made ? settings(made) : Optional.empty();
    }

    /** SDK v1 chooses the provider by the settings object: its factory, its class, or the name it is given. */
    private Optional<String> settings(Value.Instance made) {
        Value.Place origin = made.origin();
        if (origin.instruction() instanceof MethodInsnNode factory) {
            Optional<String> named = factory.name.equals("knownImap")
                    ? TextValues.known(
                                    evaluator.value(origin.flow(), origin.flow().operand(factory, 0), origin.calls()))
                            .stream()
                            .findFirst()
                    : Optional.empty();
            return named.or(() -> Optional.of(factory.name));
        }
        if (origin.instruction() instanceof TypeInsnNode creation) {
            String name = sdk.home(creation.desc);
            if (name.endsWith("GoogleProviderSettings")) {
                return Optional.of("google");
            }
            if (name.contains("Office365")) {
                return Optional.of("office365");
            }
            if (name.contains("Exchange")) {
                return Optional.of("exchange");
            }
            return origin.flow()
                    .constructor(creation)
                    .filter(call -> call.desc.equals("(Ljava/lang/String;)V"))
                    .flatMap(call ->
                            TextValues.known(evaluator.value(
                                            origin.flow(), origin.flow().operand(call, 0), origin.calls()))
                                    .stream()
                                    .findFirst())
                    .map(text -> text.toLowerCase(Locale.ROOT));
        }
        return Optional.empty();
    }
}
