package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.MethodInsnNode;

/** The results of streams of known elements with functions that map or filter them. */
final class StreamCalls implements LibraryModel {
    /** The methods that keep the elements, without repetitions and order. */
    private static final Set<String> SAME = Set.of("peek", "boxed", "onClose", "parallelStream", "asList");

    private final ValueQuery query;

    StreamCalls(ValueQuery query) {
        this.query = query;
    }

    @Override
    public Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        boolean stream = call.owner.equals("java/util/stream/Stream") || call.name.equals("parallelStream");
        if (!stream || !(receiver instanceof Value.Collection elements)) {
            return Optional.empty();
        }
        if (SAME.contains(call.name)) {
            return Optional.of(elements);
        }
        return switch (call.name) {
            case "map", "flatMap" -> Optional.of(mapped(flow, call, calls, elements));
            case "filter" -> Optional.of(filtered(flow, call, calls, elements));
            case "findFirst", "findAny" -> Optional.of(elements);
            default -> Optional.empty();
        };
    }

    private Value mapped(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Collection elements) {
        Value function = query.value(flow, flow.operand(call, 0), calls);
        List<Value> results = new ArrayList<>();
        Value.Unknown rest = elements.rest();
        for (Value element : elements.elements()) {
            Value result = query.applied(function, List.of(element));
            if (call.name.equals("map")) {
                results.add(result);
            } else if (result instanceof Value.Collection more) {
                results.addAll(more.elements());
                rest = rest == null ? more.rest() : rest;
            } else {
                rest = rest == null ? Value.Unknown.like(result) : rest;
            }
        }
        return new Value.Collection(results, rest);
    }

    /** The elements that match a condition; open when it is unknown for one of them. */
    private Value filtered(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Collection elements) {
        Value condition = query.value(flow, flow.operand(call, 0), calls);
        List<Value> kept = new ArrayList<>();
        Value.Unknown rest = elements.rest();
        for (Value element : elements.elements()) {
            Value holds = query.applied(condition, List.of(element));
            if (!(holds instanceof Value.WholeNumber truth)) {
                kept.add(element);
                rest = Value.Unknown.because(Value.Cause.LIBRARY_CALL, "java.util.stream.Stream.filter");
            } else if (truth.number() != 0) {
                kept.add(element);
            }
        }
        return new Value.Collection(kept, rest);
    }
}
