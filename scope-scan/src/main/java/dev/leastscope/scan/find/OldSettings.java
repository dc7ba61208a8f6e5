package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Finds the provider of a settings object of SDK v1: by its factory, its class, or the name in its constructor call.
 */
final class OldSettings {
    private final SdkIndex sdk;
    private final Evaluator evaluator;

    OldSettings(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.evaluator = evaluator;
    }

    /** The provider's name; empty when it is unknown. */
    Optional<String> name(Value.Instance settings) {
        Value.Place origin = settings.origin();
        if (origin.instruction() instanceof MethodInsnNode factory) {
            return Optional.of(
                    factory.name.equals("knownImap")
                            ? given(origin.flow(), factory, origin.calls()).orElse(factory.name)
                            : factory.name);
        }
        Optional<MethodInsnNode> constructor = origin.instruction() instanceof TypeInsnNode creation
                ? origin.flow().constructor(creation)
                : Optional.empty();
        return constructor.isPresent()
                ? constructed(origin.flow(), constructor.get(), origin.calls())
                : Optional.empty();
    }

    /** Follows the constructors from the application's class up to the SDK's. */
    private Optional<String> constructed(MethodFlow flow, MethodInsnNode constructor, CallChain calls) {
        MethodFlow at = flow;
        MethodInsnNode call = constructor;
        CallChain chain = calls;
        for (int depth = 0; depth < ScanLimits.MAX_CONSTRUCTORS; depth++) {
            String home = sdk.home(call.owner);
            if (SdkIndex.isSdk(home)) {
                Optional<String> known = ofClass(home);
                return known.isPresent() ? known : given(at, call, chain);
            }
            Optional<MethodFlow> body = evaluator.project().method(call.owner, "<init>", call.desc);
            Optional<MethodInsnNode> next = body.flatMap(OldSettings::nextConstructor);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            chain = new CallChain(at, call, chain);
            at = body.get();
            call = next.get();
        }
        return Optional.empty();
    }

    /** The constructor that a constructor calls first: of the same class or of its parent. */
    private static Optional<MethodInsnNode> nextConstructor(MethodFlow constructor) {
        AbstractInsnNode self = constructor.parameterOrigin(0);
        for (MethodInsnNode call : constructor.calls()) {
            if (call.name.equals("<init>") && constructor.receiver(call).contains(self)) {
                return Optional.of(call);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofClass(String home) {
        if (home.endsWith("GoogleProviderSettings")) {
            return Optional.of("google");
        }
        if (home.contains("Office365")) {
            return Optional.of("office365");
        }
        if (home.contains("Exchange")) {
            return Optional.of("exchange");
        }
        return home.endsWith("/ImapProviderSettings") ? Optional.of("imap") : Optional.empty();
    }

    /** The text argument of a constructor or factory. API v2 uses Nylas' own name for its virtual calendars. */
    private Optional<String> given(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        if (!call.desc.startsWith("(Ljava/lang/String;)")) {
            return Optional.empty();
        }
        List<String> names = TextValues.known(evaluator.value(flow, flow.operand(call, 0), calls));
        if (names.size() != 1) {
            return Optional.empty();
        }
        String name = names.get(0).toLowerCase(Locale.ROOT);
        return Optional.of(name.equals("nylas") ? "virtual-calendar" : name);
    }
}
