package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The methods of the project that calls can run. */
public final class VirtualCalls {
    private final ProjectCode project;

    VirtualCalls(ProjectCode project) {
        this.project = project;
    }

    /**
     * The methods that a call on an object of unknown class can run.
     *
     * @param declared the method that the class in the call has or inherits; null for none
     * @param only whether no other method is possible: the call is not virtual, or the method is final
     * @param byClass the method for each possible class of the object; empty for a class without one
     * @param limit the limit of the scan that ended the search for classes; null when all are known
     */
    public record Possible(
            MethodFlow declared, boolean only, Map<String, Optional<MethodFlow>> byClass, String limit) {}

    /** The methods that a call may run on an object of unknown class. */
    public Possible of(MethodInsnNode call) {
        MethodFlow declared = project.method(call.owner, call.name, call.desc).orElse(null);
        if (!isVirtual(call) || (declared != null && isFinal(declared, call.owner))) {
            return new Possible(declared, true, Map.of(), null);
        }
        CreatedTypes.Possible classes = project.types().of(call.owner);
        Map<String, Optional<MethodFlow>> byClass = new TreeMap<>();
        for (String type : classes.types()) {
            byClass.put(type, method(type, call.name, call.desc));
        }
        return new Possible(declared, false, byClass, classes.limit());
    }

    /** Whether the class of the object decides which method runs. */
    public static boolean isVirtual(MethodInsnNode call) {
        return call.getOpcode() == Opcodes.INVOKEINTERFACE || call.getOpcode() == Opcodes.INVOKEVIRTUAL;
    }

    private boolean isFinal(MethodFlow method, String owner) {
        int stays = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        return (method.method().access & stays) != 0
                || project.find(owner)
                        .filter(tree -> (tree.access & Opcodes.ACC_FINAL) != 0)
                        .isPresent();
    }

    /** The methods, each once; empty when the project does not contain the class in the call. */
    public List<MethodFlow> methods(MethodInsnNode call) {
        if (project.find(call.owner).isEmpty()) {
            return List.of();
        }
        Possible possible = of(call);
        Map<String, MethodFlow> found = new TreeMap<>();
        for (Optional<MethodFlow> method : possible.byClass.values()) {
            method.ifPresent(flow -> found.putIfAbsent(flow.owner().name, flow));
        }
        if (found.isEmpty() && possible.declared != null) {
            return List.of(possible.declared);
        }
        return new ArrayList<>(found.values());
    }

    /**
     * The method that a call runs on an object of a class: its own, an inherited one, or the default of an interface.
     */
    public Optional<MethodFlow> method(String type, String name, String descriptor) {
        Optional<MethodFlow> ofClass = project.method(type, name, descriptor);
        if (ofClass.isPresent()) {
            return ofClass;
        }
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new LinkedHashSet<>();
        open.add(type);
        while (!open.isEmpty() && seen.size() < ScanLimits.MAX_IMPLEMENTATIONS) {
            String at = open.remove();
            Optional<ClassNode> tree = seen.add(at) ? project.find(at) : Optional.empty();
            if (tree.isPresent()) {
                Optional<MethodNode> method = ProjectCode.declared(tree.get(), name, descriptor);
                if (method.isPresent() && (method.get().access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0) {
                    return project.flow(tree.get(), method.get());
                }
                open.addAll(tree.get().interfaces);
                if (tree.get().superName != null) {
                    open.add(tree.get().superName);
                }
            }
        }
        return Optional.empty();
    }
}
