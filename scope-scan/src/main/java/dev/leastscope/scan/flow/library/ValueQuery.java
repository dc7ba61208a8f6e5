package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import java.util.Set;
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

    /** The uses of objects. */
    ObjectUses objects();

    /** The project's classes. */
    ProjectCode project();
}
