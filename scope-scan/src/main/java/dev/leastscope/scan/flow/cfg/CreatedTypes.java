package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The possible classes of an object with a type of the project. These are the classes that the project creates (rapid
 * type analysis), and those that a framework or reflection can create. If the project creates none of them, all are
 * possible, because another module creates them.
 *
 * @since 0.1.0
 */
public final class CreatedTypes {
    private final ProjectCode project;
    private final ProjectClasses classes;
    private final Map<String, Possible> possible = new HashMap<>();
    private final OtherCreations others;
    /** The index, read at the first call that needs it. */
    private TypeIndex index;

    CreatedTypes(ProjectCode project, ProjectClasses classes) {
        this.project = project;
        this.classes = classes;
        this.others = new OtherCreations(project, classes);
    }

    /**
     * The possible classes of an object.
     *
     * @param types internal names of classes that are not abstract, sorted
     * @param limit the limit of the scan that ended the search; null when all are known
     */
    public record Possible(List<String> types, String limit) {}

    /** The possible classes of an object with a type of the project. */
    public Possible of(String type) {
        Possible known = possible.get(type);
        if (known == null) {
            known = find(type);
            possible.put(type, known);
        }
        return known;
    }

    /** The places where the project creates functions of one of its interfaces: lambdas and method references. */
    public List<CallChain.Site> functions(String type) {
        List<CallChain.Site> found = new ArrayList<>();
        for (String name : new TreeSet<>(index().makers(type))) {
            Optional<ClassNode> tree = project.find(name);
            for (MethodNode method : tree.map(one -> one.methods).orElse(List.of())) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof InvokeDynamicInsnNode lambda
                            && lambda.desc.endsWith(")L" + type + ";")
                            && found.size() <= ScanLimits.MAX_IMPLEMENTATIONS) {
                        project.flow(tree.get(), method)
                                .filter(flow -> flow.reached(lambda))
                                .ifPresent(flow -> found.add(new CallChain.Site(flow, lambda)));
                    }
                }
            }
        }
        return found;
    }

    private TypeIndex index() {
        if (index == null) {
            index = TypeIndex.of(classes);
        }
        return index;
    }

    /** A type and its subtypes; at most one more than {@link ScanLimits#MAX_IMPLEMENTATIONS}. */
    List<String> below(String type) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty() && seen.size() <= ScanLimits.MAX_IMPLEMENTATIONS) {
            String at = open.remove();
            if (seen.add(at)) {
                project.budget().look(1);
                open.addAll(index().children(at));
            }
        }
        return List.copyOf(seen);
    }

    private Possible find(String type) {
        if (index().isCut()) {
            return new Possible(List.of(), "ScanLimits.MAX_INDEXED_CLASSES");
        }
        List<String> below = below(type);
        if (below.size() > ScanLimits.MAX_IMPLEMENTATIONS) {
            return new Possible(List.of(), "ScanLimits.MAX_IMPLEMENTATIONS");
        }
        Set<String> all = new TreeSet<>();
        for (String one : below) {
            Optional<ClassNode> tree = project.find(one);
            if (tree.isPresent() && (tree.get().access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0) {
                all.add(one);
            }
        }
        Set<String> created = new TreeSet<>();
        for (String one : all) {
            if (isCreated(one) || (all.size() > 1 && !others.areExcluded(one))) {
                created.add(one);
            }
        }
        return new Possible(List.copyOf(created.isEmpty() ? all : created), null);
    }

    /** Whether an instruction of the project creates objects of a class. */
    private boolean isCreated(String type) {
        if (index().isConstructed(type)) {
            return true;
        }
        // The class itself or a subclass calls the constructor: in its own constructor, or to create an object.
        for (String name : index().mayConstruct(type)) {
            Optional<ClassNode> tree = project.find(name);
            for (MethodNode method : tree.map(one -> one.methods).orElse(List.of())) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (Creations.creates(instruction, type)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
