package dev.leastscope.scan.flow.cfg;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** Recognises calls that return their own object, as those of builders do. */
public final class FluentCalls {
    private FluentCalls() {}

    /** Whether a call returns its own class. Its result then counts as the same object. */
    public static boolean isFluent(MethodInsnNode call) {
        return call.getOpcode() != Opcodes.INVOKESTATIC
                && call.desc.endsWith(")L" + call.owner + ";")
                && !call.owner.equals("java/lang/String");
    }
}
