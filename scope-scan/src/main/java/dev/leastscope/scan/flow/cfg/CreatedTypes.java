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
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The possible classes of an object with a type of the project. These are the classes that the project creates (rapid
 * type analysis), and those that a framework or reflection can create. If the project creates none of them, all are
 * possible, because another module creates them.
 *
 * @since 0.1.0
 */
public final class CreatedTypes {
    /** Annotations that compilers and the JDK add to classes. No framework creates objects because of them. */
    private static final Set<String> OF_COMPILERS = Set.of(
            "Lkotlin/Metadata;",
            "Ljava/lang/Deprecated;",
            "Ljava/lang/FunctionalInterface;",
            "Lgroovy/transform/CompileStatic;",
            "Lgroovy/transform/Generated;",
            "Lkotlin/Deprecated;");

    private final ProjectCode project;
    private final ProjectClasses classes;
    private final Map<String, Possible> possible = new HashMap<>();
    private final Map<String, Boolean> excluded = new HashMap<>();
    /** The index, read at the first call that needs it. */
    private TypeIndex index;

    CreatedTypes(ProjectCode project, ProjectClasses classes) {
        this.project = project;
        this.classes = classes;
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

    /** The methods that a call on an unknown object can run: each different implementation once. */
    public List<MethodFlow> methods(MethodInsnNode call) {
        Optional<ClassNode> owner = project.find(call.owner);
        if (owner.isEmpty()) {
            return List.of();
        }
        Optional<MethodFlow> declared = project.method(call.owner, call.name, call.desc);
        boolean isVirtual = call.getOpcode() == Opcodes.INVOKEINTERFACE || call.getOpcode() == Opcodes.INVOKEVIRTUAL;
        int stays = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        boolean one = declared.isPresent()
                && ((owner.get().access & Opcodes.ACC_FINAL) != 0
                        || (declared.get().method().access & stays) != 0);
        if (!isVirtual || one) {
            return declared.map(List::of).orElse(List.of());
        }
        Map<String, MethodFlow> found = new TreeMap<>();
        for (String type : of(call.owner).types()) {
            method(type, call.name, call.desc).ifPresent(flow -> found.putIfAbsent(flow.owner().name, flow));
        }
        if (found.isEmpty()) {
            return declared.map(List::of).orElse(List.of());
        }
        return List.copyOf(found.values());
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
            if (isCreated(one) || (all.size() > 1 && !isExcluded(one))) {
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

    /** Whether only a constructor call can create objects of a class. */
    private boolean isExcluded(String type) {
        Boolean known = excluded.get(type);
        if (known == null) {
            known = excluded.size() < ScanLimits.MAX_IMPLEMENTATIONS
                    && project.find(type)
                            .filter(tree -> !isAnnotated(tree) && !isCreatedElsewhere(tree))
                            .isPresent()
                    && !classes.inResources(type.replace('/', '.'))
                    && !isNamed(type);
            excluded.put(type, known);
        }
        return known;
    }

    /** Whether code that is not scanned can create objects of a class: it is public, as are a constructor and the classes around it. */
    private boolean isCreatedElsewhere(ClassNode tree) {
        if (!classes.usedElsewhere()) {
            return false;
        }
        boolean open = false;
        for (MethodNode method : tree.methods) {
            open |= method.name.equals("<init>") && (method.access & Opcodes.ACC_PUBLIC) != 0;
        }
        for (InnerClassNode nested : tree.innerClasses) {
            boolean around = tree.name.equals(nested.name) || tree.name.startsWith(nested.name + '$');
            open &= !around || (nested.access & Opcodes.ACC_PUBLIC) != 0;
        }
        int dollar = tree.name.indexOf('$');
        Optional<ClassNode> outermost = dollar < 0 ? Optional.of(tree) : project.find(tree.name.substring(0, dollar));
        return open
                && outermost
                        .filter(one -> (one.access & Opcodes.ACC_PUBLIC) != 0)
                        .isPresent();
    }

    private static boolean isAnnotated(ClassNode tree) {
        boolean found = isAnnotated(tree.visibleAnnotations) || isAnnotated(tree.invisibleAnnotations);
        for (MethodNode method : tree.methods) {
            found |= method.name.equals("<init>")
                    && (isAnnotated(method.visibleAnnotations) || isAnnotated(method.invisibleAnnotations));
        }
        return found;
    }

    private static boolean isAnnotated(List<AnnotationNode> annotations) {
        for (AnnotationNode one : annotations == null ? List.<AnnotationNode>of() : annotations) {
            if (!OF_COMPILERS.contains(one.desc)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the project passes a class to other code: by {@code T.class}, in an annotation, or by its name. */
    private boolean isNamed(String type) {
        for (ClassNode tree : project.naming(List.of(type, type.replace('/', '.')))) {
            project.budget().look(tree.methods.size());
            boolean named = holds(tree.visibleAnnotations, type) || holds(tree.invisibleAnnotations, type);
            for (FieldNode field : tree.fields) {
                named |= holds(field.visibleAnnotations, type);
            }
            for (MethodNode method : tree.methods) {
                named |= holds(method.visibleAnnotations, type) || isNamed(method, type);
            }
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(MethodNode method, String type) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LdcInsnNode constant
                    && ((constant.cst instanceof Type one
                                    && one.getInternalName().equals(type))
                            || (constant.cst instanceof String text && text.equals(type.replace('/', '.'))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Object annotation, String type) {
        if (annotation instanceof Type one) {
            return one.getInternalName().equals(type);
        }
        if (annotation instanceof AnnotationNode node) {
            return holds(node.values, type);
        }
        if (annotation instanceof List<?> values) {
            for (Object value : values) {
                if (holds(value, type)) {
                    return true;
                }
            }
        }
        return false;
    }
}
