package dev.leastscope.scan.flow.cfg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The classes of scanned dependencies. Only their constants are read, because their calls belong to another project.
 */
public final class DependencyCode {
    private final ProjectClasses classes;
    private final Map<String, Optional<ClassNode>> known = ProjectCode.recentlyUsed();

    DependencyCode(ProjectClasses classes) {
        this.classes = classes;
    }

    /** A static field of a dependency; empty when there is none. */
    public Optional<ProjectCode.DeclaredField> field(String owner, String name) {
        for (FieldNode field : find(owner).map(one -> one.fields).orElse(List.of())) {
            if (field.name.equals(name)) {
                return Optional.of(new ProjectCode.DeclaredField(find(owner).orElseThrow(), field));
            }
        }
        return Optional.empty();
    }

    /** The static field that a dependency's method without arguments returns, when it does nothing else. */
    public Optional<FieldInsnNode> getter(MethodInsnNode call) {
        Optional<ClassNode> owner = call.desc.startsWith("()L") ? find(call.owner) : Optional.empty();
        Optional<MethodNode> method = owner.flatMap(tree -> ProjectCode.declared(tree, call.name, call.desc));
        List<AbstractInsnNode> code = new ArrayList<>();
        if (method.isPresent()) {
            for (AbstractInsnNode instruction : method.get().instructions) {
                if (instruction.getOpcode() >= 0) {
                    code.add(instruction);
                }
            }
        }
        return code.size() == 2
                        && code.get(0) instanceof FieldInsnNode get
                        && get.getOpcode() == Opcodes.GETSTATIC
                        && code.get(1).getOpcode() == Opcodes.ARETURN
                ? Optional.of(get)
                : Optional.empty();
    }

    private Optional<ClassNode> find(String internalName) {
        Optional<ClassNode> tree = known.get(internalName);
        if (tree == null) {
            tree = ProjectCode.read(() -> classes.ofDependency(internalName));
            known.put(internalName, tree);
        }
        return tree;
    }
}
