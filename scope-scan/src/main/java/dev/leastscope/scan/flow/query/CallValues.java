package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.FluentCalls;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.LibraryCalls;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The results of calls: of known library methods, of the project's own methods, and of constants of dependencies. */
final class CallValues {
    private final Evaluator evaluator;
    private final LibraryCalls library;
    private final CallTargets targets;

    CallValues(Evaluator evaluator, LibraryCalls library, CallTargets targets) {
        this.evaluator = evaluator;
        this.library = library;
        this.targets = targets;
    }

    /** The result of a method call. */
    Value value(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        // Only once: a chain of calls evaluates the previous call each time.
        Value receiver = evaluator.receiver(flow, call, calls);
        Optional<Value> known = library.call(flow, call, calls, receiver);
        if (known.isPresent()) {
            return known.get();
        }
        CallTargets.Targets own = targets.of(call, receiver);
        if (!own.isEmpty() && CallChain.depth(calls) < ScanLimits.MAX_CALL_DEPTH) {
            return returned(own, flow, call, calls);
        }
        Optional<FieldInsnNode> constant =
                own.isEmpty() ? evaluator.project().dependencies().getter(call) : Optional.empty();
        if (constant.isPresent()) {
            return evaluator.staticField(constant.get());
        }
        if (FluentCalls.isFluent(call)) {
            return receiver;
        }
        return Type.getReturnType(call.desc).getSort() == Type.OBJECT && !call.desc.endsWith(")Ljava/lang/String;")
                ? new Value.Instance(List.of(new Value.Place(flow, call, calls)))
                : Value.Unknown.because(Value.Cause.LIBRARY_CALL, call.owner.replace('/', '.') + "." + call.name);
    }

    /** The result of a call that can run several methods. */
    private Value returned(CallTargets.Targets own, MethodFlow flow, MethodInsnNode call, CallChain calls) {
        List<Value> values = new ArrayList<>();
        for (CallTargets.Target target : own.methods()) {
            // A method that only throws has no result.
            if (own.methods().size() == 1
                    || !target.method().withOpcode(Opcodes.ARETURN).isEmpty()) {
                values.add(evaluator.returned(target.method(), target.reached(flow, call, calls)));
            }
        }
        if (!own.functions().isEmpty()) {
            List<Value> arguments = new ArrayList<>();
            for (Set<AbstractInsnNode> argument : flow.arguments(call)) {
                arguments.add(evaluator.value(flow, argument, calls));
            }
            own.functions().forEach(function -> values.add(evaluator.applied(function, arguments)));
        }
        if (own.undecided() != null) {
            values.add(own.undecided());
        }
        return Value.anyOf(values);
    }
}
