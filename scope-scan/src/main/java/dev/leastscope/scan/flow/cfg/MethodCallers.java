package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the calls of a method in the project: by its own class, by classes that inherit it, and by types that declare
 * it.
 */
final class MethodCallers {
    private final ProjectCode project;
    private final Map<String, List<CallChain>> known = new HashMap<>();

    MethodCallers(ProjectCode project) {
        this.project = project;
    }

    /** All calls of a method, method references included, in the order of class and code. */
    List<CallChain> of(MethodFlow target) {
        String owner = target.owner().name;
        MethodNode method = target.method();
        String key = owner + '.' + method.name + method.desc;
        List<CallChain> callers = known.get(key);
        if (callers == null) {
            callers = find(owner, method);
            known.put(key, callers);
        }
        return callers;
    }

    private List<CallChain> find(String owner, MethodNode target) {
        List<CallChain> found = new ArrayList<>();
        Map<String, ClassNode> candidates = new TreeMap<>();
        project.find(owner).ifPresent(tree -> candidates.put(tree.name, tree));
        Set<String> declaring = declaring(owner, target);
        if (!target.name.equals("<clinit>")) {
            Set<String> names = new LinkedHashSet<>(declaring);
            names.add(owner);
            names.addAll(inheriting(owner, target));
            project.naming(List.copyOf(names), candidates);
        }
        for (ClassNode tree : candidates.values()) {
            for (MethodNode method : tree.methods) {
                if (calls(method, owner, target, declaring)) {
                    project.flow(tree, method).ifPresent(flow -> addCalls(flow, owner, target, declaring, found));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The classes that inherit a method. Calls can use their names. */
    private List<String> inheriting(String owner, MethodNode target) {
        int stays = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
        boolean inherited = (target.access & stays) == 0
                && !target.name.startsWith("<")
                && project.find(owner)
                        .filter(tree -> (tree.access & Opcodes.ACC_FINAL) == 0)
                        .isPresent();
        return inherited ? project.types().below(owner) : List.of();
    }

    /** The project's interfaces and parent classes that declare the method, too. Calls can use their names. */
    private Set<String> declaring(String owner, MethodNode target) {
        Set<String> declaring = new LinkedHashSet<>();
        if ((target.access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0 && !target.name.startsWith("<")) {
            project.find(owner).ifPresent(tree -> parents(tree, target, declaring, 0));
        }
        return declaring;
    }

    private void parents(ClassNode tree, MethodNode target, Set<String> declaring, int depth) {
        List<String> names = new ArrayList<>(tree.interfaces);
        if (tree.superName != null) {
            names.add(tree.superName);
        }
        for (String name : names) {
            Optional<ClassNode> parent = depth < ScanLimits.MAX_PARENTS ? project.find(name) : Optional.empty();
            if (parent.isPresent()) {
                boolean declares = ProjectCode.declared(parent.get(), target.name, target.desc)
                        .isPresent();
                if (declares) {
                    declaring.add(name);
                }
                parents(parent.get(), target, declaring, depth + 1);
            }
        }
    }

    private boolean calls(MethodNode method, String owner, MethodNode target, Set<String> declaring) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (isCall(instruction, owner, target, declaring)) {
                return true;
            }
        }
        return false;
    }

    private void addCalls(
            MethodFlow flow, String owner, MethodNode target, Set<String> declaring, List<CallChain> found) {
        for (AbstractInsnNode instruction : flow.instructions()) {
            if (isCall(instruction, owner, target, declaring) && flow.reached(instruction)) {
                found.add(new CallChain(flow, instruction, null));
            }
        }
    }

    private boolean isCall(AbstractInsnNode instruction, String owner, MethodNode target, Set<String> declaring) {
        if (instruction instanceof MethodInsnNode call) {
            return call.name.equals(target.name)
                    && call.desc.equals(target.desc)
                    && (call.owner.equals(owner)
                            || declaring.contains(call.owner)
                            || ((target.access & Opcodes.ACC_PRIVATE) == 0
                                    && !target.name.equals("<init>")
                                    && (project.extendsOneOf(call.owner, owner::equals)
                                            || project.extendsOneOf(owner, call.owner::equals))));
        }
        if (instruction instanceof InvokeDynamicInsnNode indy) {
            for (Object argument : indy.bsmArgs) {
                if (argument instanceof Handle handle
                        && handle.getOwner().equals(owner)
                        && handle.getName().equals(target.name)
                        && handle.getDesc().equals(target.desc)) {
                    return true;
                }
            }
        }
        return false;
    }
}
