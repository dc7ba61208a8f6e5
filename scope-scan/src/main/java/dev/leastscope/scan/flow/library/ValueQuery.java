package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * The interface of library models to the value engine: the values of inputs, the uses of an object, and the project's
 * code.
 */
public interface ValueQuery {
    /**
     * The value of an operand: one of the values of its producers.
     *
     * @param calls the calls that lead to the method; null when they are not followed
     */
    Value value(MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls);

    /**
     * The value that an instruction produces.
     *
     * @param calls the calls that lead to the method; null when they are not followed
     */
    Value value(MethodFlow flow, AbstractInsnNode producer, CallChain calls);

    /**
     * The result of a function: a lambda, a method reference, or an object of the project with one method.
     *
     * @param arguments its arguments
     */
    Value applied(Value function, List<Value> arguments);

    /**
     * The result of a query while some instructions are assumed to give a value, as in one round of a loop.
     *
     * @param producers the instructions
     */
    Value assuming(Set<AbstractInsnNode> producers, Value value, Supplier<Value> question);

    /**
     * The result of a query for all objects that a variable can contain, one at a time, as in a loop that fills a list.
     */
    Value ofAll(Supplier<Value> question);

    /** The value of a key in the settings files; empty when there is none. */
    Optional<Value> setting(String key);

    /** The uses of objects. */
    ObjectUses objects();

    /** The project's classes. */
    ProjectCode project();
}
