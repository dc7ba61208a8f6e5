package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The results of function objects, and the contents of optional values. An Optional is a collection of at most one
 * element.
 */
final class FunctionCalls implements LibraryModel {
    private static final String OPTIONAL = "java/util/Optional";
    private static final Set<String> CALLING = Set.of("get", "apply", "call", "invoke", "test", "applyAsInt");

    private final ValueQuery query;

    FunctionCalls(ValueQuery query) {
        this.query = query;
    }

    @Override
    public Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        if (call.owner.equals(OPTIONAL)) {
            return call.getOpcode() == Opcodes.INVOKESTATIC
                    ? made(flow, call, calls)
                    : receiver instanceof Value.Collection held ? held(flow, call, calls, held) : Optional.empty();
        }
        if (call.owner.equals("java/util/Objects") && call.name.startsWith("requireNonNullElse")) {
            Value given = query.value(flow, flow.operand(call, 1), calls);
            Value otherwise = query.value(flow, flow.operand(call, 0), calls);
            boolean supplied = call.name.endsWith("Get");
            return Optional.of(Defaults.either(given, supplied ? query.applied(otherwise, List.of()) : otherwise));
        }
        if (call.owner.equals("kotlin/Lazy") && call.name.equals("getValue")) {
            return lazy(receiver);
        }
        boolean function = (call.owner.startsWith("java/util/function/")
                        || call.owner.equals("java/util/concurrent/Callable")
                        || call.owner.startsWith("kotlin/jvm/functions/Function")
                        || call.owner.equals("com/google/common/base/Supplier"))
                && CALLING.contains(call.name);
        if (function && receiver instanceof Value.Unknown unknown && unknown.fromCaller()) {
            return Optional.of(receiver);
        }
        if (!function || receiver instanceof Value.Unknown) {
            return Optional.empty();
        }
        List<Value> arguments = new ArrayList<>();
        for (Set<AbstractInsnNode> argument : flow.arguments(call)) {
            arguments.add(query.value(flow, argument, calls));
        }
        Value result = query.applied(receiver, arguments);
        return result instanceof Value.Unknown unknown && unknown.cause() == Value.Cause.NOT_FOLLOWED
                ? Optional.empty()
                : Optional.of(result);
    }

    /** The value of Kotlin's {@code lazy}: the result of its function. */
    private Optional<Value> lazy(Value property) {
        if (property instanceof Value.Instance made
                && made.origin().instruction() instanceof MethodInsnNode lazy
                && lazy.owner.equals("kotlin/LazyKt")
                && lazy.name.equals("lazy")) {
            Value.Place place = made.origin();
            Value function = query.value(place.flow(), place.flow().operand(lazy, 0), place.calls());
            return Optional.of(query.applied(function, List.of()));
        }
        return Optional.empty();
    }

    private Optional<Value> made(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        if (call.name.equals("empty")) {
            return Optional.of(Value.Collection.of(List.of()));
        }
        Value value = query.value(flow, flow.operand(call, 0), calls);
        return Optional.of(Value.Collection.of(value instanceof Value.Null ? List.of() : List.of(value)));
    }

    private Optional<Value> held(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Collection held) {
        Value inside = held.elements().isEmpty() ? new Value.Null() : Value.anyOf(new ArrayList<>(held.elements()));
        Value argument = Type.getArgumentCount(call.desc) == 1
                ? query.value(flow, flow.operand(call, 0), calls)
                : new Value.Null();
        return switch (call.name) {
            case "get", "orElseThrow" -> Optional.of(inside);
            case "orElse" -> Optional.of(Defaults.either(inside, argument));
            case "orElseGet" -> Optional.of(Defaults.either(inside, query.applied(argument, List.of())));
            case "map", "flatMap" -> {
                if (held.elements().isEmpty()) {
                    yield Optional.of(held);
                }
                Value result = query.applied(argument, List.of(inside));
                yield call.name.equals("flatMap") || Value.dependsOnCaller(result)
                        ? Optional.empty()
                        : Optional.of(Value.Collection.of(List.of(result)));
            }
            case "stream" -> Optional.of(held);
            default -> Optional.empty();
        };
    }
}
