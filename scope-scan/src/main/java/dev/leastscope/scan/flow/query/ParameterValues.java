package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The values of a method's parameters: from a call, from the captured values of a function, or from a framework. */
final class ParameterValues {
    private final Evaluator evaluator;
    private final FieldValues fields;

    ParameterValues(Evaluator evaluator, FieldValues fields) {
        this.evaluator = evaluator;
        this.fields = fields;
    }

    /**
     * The value of a parameter.
     *
     * @param parameter its index, {@code this} being 0 in instance methods
     * @param calls the calls that lead to the method; null when none is known
     */
    Value value(MethodFlow flow, int parameter, CallChain calls) {
        if (calls == null) {
            Optional<Value> injected = fields.injected(flow, parameter);
            return injected.orElse(Value.Unknown.ofCaller());
        }
        if (!(calls.site() instanceof MethodInsnNode)) {
            return captured(parameter, calls);
        }
        if (parameter < calls.given().size() && calls.given().get(parameter) instanceof Value given) {
            return given;
        }
        return evaluator.value(calls.caller(), calls.givers(flow, parameter), calls.outer());
    }

    /** The value of a lambda's parameter: first the captured values, then those that are unknown here. */
    private Value captured(int parameter, CallChain calls) {
        List<Set<AbstractInsnNode>> captured = calls.caller().arguments(calls.site());
        if (parameter < captured.size()) {
            return evaluator.value(calls.caller(), captured.get(parameter), calls.outer());
        }
        int own = parameter - captured.size();
        return own < calls.given().size() && calls.given().get(own) instanceof Value given
                ? given
                : Value.Unknown.unfollowed();
    }
}
