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

/** What a library model may ask for: the values of its inputs, the uses of an object, and the project's code. */
public interface ValueQuery {
    /**
     * The value of an operand: one of the values that its producers give.
     *
     * @param calls how the method was reached; null when that is left open
     */
    Value value(MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls);

    /**
     * The value that an instruction gives.
     *
     * @param calls how the method was reached; null when that is left open
     */
    Value value(MethodFlow flow, AbstractInsnNode producer, CallChain calls);

    /**
     * What a function gives: a lambda, a method reference, or an object of the project with one method.
     *
     * @param arguments what it is given
     */
    Value applied(Value function, List<Value> arguments);

    /**
     * The answer to a question while some instructions are taken to give a value, as in one round of a loop.
     *
     * @param producers the instructions
     */
    Value assuming(Set<AbstractInsnNode> producers, Value value, Supplier<Value> question);

    /** What the settings files hold under a key; empty when they do not hold it. */
    Optional<Value> setting(String key);

    /** The uses of objects. */
    ObjectUses objects();

    /** The project's classes. */
    ProjectCode project();
}
