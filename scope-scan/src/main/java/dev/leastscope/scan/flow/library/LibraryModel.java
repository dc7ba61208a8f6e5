package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;

/** A model of the methods of one kind of library class. */
interface LibraryModel {
    /**
     * The result of a call; empty when the model does not cover it, or when the result is unknown.
     *
     * @param receiver the object of the call; unknown for static methods
     */
    Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver);
}
