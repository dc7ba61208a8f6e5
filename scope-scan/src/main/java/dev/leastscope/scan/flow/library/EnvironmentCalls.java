package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The results of environment variables, system properties, properties files and Spring's environment: their defaults in
 * the code.
 */
final class EnvironmentCalls implements LibraryModel {
    private final ValueQuery query;

    EnvironmentCalls(ValueQuery query) {
        this.query = query;
    }

    @Override
    public Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        boolean key = call.desc.startsWith("(Ljava/lang/String;") || call.desc.startsWith("(Ljava/lang/Object;");
        if (!key) {
            return Optional.empty();
        }
        if (call.owner.equals("java/lang/System") && call.name.equals("getenv")) {
            return Optional.of(without(flow, call, calls, Value.Cause.ENVIRONMENT));
        }
        if ((call.owner.equals("java/lang/System") || call.owner.equals("java/util/Properties"))
                && call.name.equals("getProperty")) {
            return Optional.of(withDefault(flow, call, calls, Value.Cause.PROPERTY));
        }
        if (call.owner.equals("java/util/Map") && isEnvironment(flow, call)) {
            return switch (call.name) {
                case "get", "getOrDefault" -> Optional.of(withDefault(flow, call, calls, Value.Cause.ENVIRONMENT));
                default -> Optional.empty();
            };
        }
        boolean spring = call.owner.startsWith("org/springframework/core/env/")
                && (call.name.equals("getProperty") || call.name.equals("getRequiredProperty"));
        return spring ? Optional.of(ofSettings(flow, call, calls)) : Optional.empty();
    }

    /** Whether a call is on the map of all variables: {@code System.getenv().get(...)}. */
    private static boolean isEnvironment(MethodFlow flow, MethodInsnNode call) {
        for (AbstractInsnNode producer : flow.receiver(call)) {
            if (!(producer instanceof MethodInsnNode made
                    && made.owner.equals("java/lang/System")
                    && made.name.equals("getenv"))) {
                return false;
            }
        }
        return true;
    }

    private Value withDefault(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Cause cause) {
        return hasDefault(call) ? query.value(flow, flow.operand(call, 0), calls) : without(flow, call, calls, cause);
    }

    private static boolean hasDefault(MethodInsnNode call) {
        return call.desc.startsWith("(Ljava/lang/String;Ljava/lang/String;)")
                || call.desc.startsWith("(Ljava/lang/Object;Ljava/lang/Object;)");
    }

    private Value without(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Cause cause) {
        Value name = query.value(flow, flow.operand(call, 0), calls);
        return Value.Unknown.because(cause, name instanceof Value.Text text && text.isKnown() ? text.template() : "");
    }

    private Value ofSettings(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        int count = Type.getArgumentCount(call.desc);
        Value name = query.value(flow, flow.operand(call, count - 1), calls);
        boolean known = name instanceof Value.Text text && text.isKnown();
        String key = known ? ((Value.Text) name).template() : "";
        boolean text = call.desc.startsWith("(Ljava/lang/String;)") || hasDefault(call);
        Optional<Value> held = known && text ? query.setting(key) : Optional.empty();
        return held.orElseGet(() -> hasDefault(call)
                ? query.value(flow, flow.operand(call, 0), calls)
                : Value.Unknown.because(Value.Cause.SETTING, key));
    }
}
