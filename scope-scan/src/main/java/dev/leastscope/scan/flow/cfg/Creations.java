package dev.leastscope.scan.flow.cfg;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Recognises instructions that create objects. */
final class Creations {
    private Creations() {}

    /** Whether an instruction creates an object of exactly this class, or a function that does. */
    static boolean creates(AbstractInsnNode instruction, String type) {
        if (instruction instanceof TypeInsnNode creation) {
            return creation.getOpcode() == Opcodes.NEW && creation.desc.equals(type);
        }
        if (instruction instanceof InvokeDynamicInsnNode function) {
            for (Object argument : function.bsmArgs) {
                if (argument instanceof Handle handle
                        && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
                        && handle.getOwner().equals(type)) {
                    return true;
                }
            }
        }
        return false;
    }
}
