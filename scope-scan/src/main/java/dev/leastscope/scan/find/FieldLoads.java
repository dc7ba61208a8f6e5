package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the instructions of the project that read a field with an address. */
final class FieldLoads {
    private final ProjectCode project;

    FieldLoads(ProjectCode project) {
        this.project = project;
    }

    /** The reads of a field: in its own class, and in other classes when the field is not private. */
    List<CallChain.Site> of(FieldInsnNode field) {
        Optional<ProjectCode.DeclaredField> declared = project.field(field.owner, field.name);
        if (declared.isEmpty()) {
            return List.of();
        }
        ClassNode owner = declared.get().owner();
        boolean isPrivate = (declared.get().field().access & Opcodes.ACC_PRIVATE) != 0;
        List<CallChain.Site> found = new ArrayList<>();
        for (ClassNode reader : isPrivate ? List.of(owner) : project.naming(List.of(owner.name))) {
            for (MethodNode method : reader.methods) {
                if (found.size() < ScanLimits.MAX_CALLERS && reads(method, field)) {
                    project.flow(reader, method).ifPresent(flow -> add(flow, field, found));
                }
            }
        }
        return found;
    }

    private boolean reads(MethodNode method, FieldInsnNode field) {
        project.budget().look(method.instructions.size());
        for (AbstractInsnNode instruction : method.instructions) {
            if (isLoad(instruction, field)) {
                return true;
            }
        }
        return false;
    }

    private static void add(MethodFlow flow, FieldInsnNode field, List<CallChain.Site> found) {
        for (AbstractInsnNode instruction : flow.instructions()) {
            if (isLoad(instruction, field) && flow.reached(instruction)) {
                found.add(new CallChain.Site(flow, instruction));
            }
        }
    }

    private static boolean isLoad(AbstractInsnNode instruction, FieldInsnNode field) {
        return instruction instanceof FieldInsnNode load
                && (load.getOpcode() == Opcodes.GETFIELD || load.getOpcode() == Opcodes.GETSTATIC)
                && load.name.equals(field.name)
                && load.desc.equals(field.desc)
                && load.owner.equals(field.owner);
    }
}
