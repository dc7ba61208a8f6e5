package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;

/** What the methods of one kind of library class give. */
interface LibraryModel {
    /**
     * What a call gives; empty when it is not of this kind, or when nothing is known of its result.
     *
     * @param receiver what it is called on; unknown for static methods
     */
    Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver);
}
