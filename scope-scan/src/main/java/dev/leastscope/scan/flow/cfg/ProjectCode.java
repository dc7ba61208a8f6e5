package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The project's classes as trees, read when first needed. The least recently used are dropped. For one thread. */
public final class ProjectCode {
    private final ProjectClasses classes;
    private final Map<String, Optional<ClassNode>> trees = recentlyUsed();
    private final DependencyCode dependencies;
    private final Map<MethodNode, Optional<MethodFlow>> flows = recentlyUsed();
    private final MethodCallers callers = new MethodCallers(this);
    private final Set<MethodNode> broken = new HashSet<>();
    private final FlowBudget budget = new FlowBudget();
    private final CreatedTypes types;
    private final VirtualCalls virtualCalls = new VirtualCalls(this);

    public ProjectCode(ProjectClasses classes) {
        this.classes = classes;
        this.types = new CreatedTypes(this, classes);
        this.dependencies = new DependencyCode(classes);
    }

    /** The constants of scanned dependencies. */
    public DependencyCode dependencies() {
        return dependencies;
    }

    /** The possible classes of objects with a type. */
    public CreatedTypes types() {
        return types;
    }

    /** The methods that calls can run. */
    public VirtualCalls virtualCalls() {
        return virtualCalls;
    }

    /** The remaining budget for following values. */
    public FlowBudget budget() {
        return budget;
    }

    /** A map that drops the least recently used entry when it grows too large. */
    static <K, V> Map<K, V> recentlyUsed() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > ScanLimits.MAX_KEPT_CLASSES;
            }
        };
    }

    /** A class of the project; empty when there is none. */
    public Optional<ClassNode> find(String internalName) {
        Optional<ClassNode> known = trees.get(internalName);
        if (known == null) {
            known = read(() -> classes.named(internalName));
            trees.put(internalName, known);
        }
        return known;
    }

    /**
     * Caches a class that was read from the project's own folders, so that it is read only once.
     *
     * @return the cached class of that name: this one, or one that was read before
     */
    public ClassNode keep(ClassNode tree) {
        Optional<ClassNode> known = trees.get(tree.name);
        if (known == null || known.isEmpty()) {
            trees.put(tree.name, Optional.of(tree));
            return tree;
        }
        return known.get();
    }

    static Optional<ClassNode> read(Supplier<Optional<byte[]>> bytes) {
        try {
            return bytes.get().map(ProjectCode::tree);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            // The reader of the class itself reports it as unreadable.
            return Optional.empty();
        }
    }

    /** Reads a class file. Exceptions of ASM for broken bytes are passed on. */
    public static ClassNode tree(byte[] bytes) {
        ClassNode tree = new ClassNode();
        new ClassReader(bytes).accept(tree, ClassReader.SKIP_FRAMES);
        return tree;
    }

    /** The data flow of a method; empty when the method is too large or invalid. */
    public Optional<MethodFlow> flow(ClassNode owner, MethodNode method) {
        Optional<MethodFlow> known = flows.get(method);
        if (known == null) {
            // Only once: a method that takes too many steps is not tried again.
            flows.put(method, Optional.empty());
            known = analyze(owner, method);
            flows.put(method, known);
        }
        return known;
    }

    public static boolean isTooLarge(MethodNode method) {
        long cells = (long) method.instructions.size() * (method.maxLocals + method.maxStack);
        return method.instructions.size() > ScanLimits.MAX_METHOD_INSTRUCTIONS || cells > ScanLimits.MAX_FRAME_CELLS;
    }

    private Optional<MethodFlow> analyze(ClassNode owner, MethodNode method) {
        if (method.instructions.size() == 0 || isTooLarge(method)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MethodFlow.of(owner, method, budget));
        } catch (AnalyzerException e) {
            // The analyzer wraps the exceptions of its interpreter.
            if (e.getCause() instanceof FlowBudgetException budgetSpent) {
                throw budgetSpent;
            }
            broken.add(method);
            return Optional.empty();
        } catch (FlowBudgetException e) {
            throw e;
        } catch (RuntimeException | AssertionError | LinkageError e) {
            broken.add(method);
            return Optional.empty();
        }
    }

    /** Whether the bytecode of a requested method is invalid. The JVM rejects its class. */
    public boolean isBroken(MethodNode method) {
        return broken.contains(method);
    }

    /** The method that a class itself declares. */
    public static Optional<MethodNode> declared(ClassNode tree, String name, String descriptor) {
        for (MethodNode method : tree.methods) {
            if (method.name.equals(name) && method.desc.equals(descriptor)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** The method that a call of {@code owner.name} runs, if the project contains it: its own or an inherited one. */
    public Optional<MethodFlow> method(String owner, String name, String descriptor) {
        String at = owner;
        for (int depth = 0; at != null && depth < ScanLimits.MAX_PARENTS; depth++) {
            Optional<ClassNode> tree = find(at);
            if (tree.isEmpty()) {
                return Optional.empty();
            }
            Optional<MethodNode> method = declared(tree.get(), name, descriptor);
            if (method.isPresent()) {
                return flow(tree.get(), method.get());
            }
            at = tree.get().superName;
        }
        return Optional.empty();
    }

    /** The project's method that a lambda or method reference runs. */
    public Optional<MethodFlow> body(InvokeDynamicInsnNode lambda) {
        for (Object argument : lambda.bsmArgs) {
            if (argument instanceof Handle handle) {
                return method(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }
        return Optional.empty();
    }

    /** A field and the class that declares it. */
    public record DeclaredField(ClassNode owner, FieldNode field) {}

    public Optional<DeclaredField> field(String owner, String name) {
        String at = owner;
        for (int depth = 0; at != null && depth < ScanLimits.MAX_PARENTS; depth++) {
            Optional<ClassNode> tree = find(at);
            if (tree.isEmpty()) {
                return Optional.empty();
            }
            for (FieldNode field : tree.get().fields) {
                if (field.name.equals(name)) {
                    return Optional.of(new DeclaredField(tree.get(), field));
                }
            }
            for (String parent : tree.get().interfaces) {
                Optional<DeclaredField> inherited = field(parent, name);
                if (inherited.isPresent()) {
                    return inherited;
                }
            }
            at = tree.get().superName;
        }
        return Optional.empty();
    }

    /** Whether the class, or one of its parents, passes the test. */
    boolean extendsOneOf(String internalName, Predicate<String> test) {
        String at = internalName;
        for (int depth = 0; at != null && depth < ScanLimits.MAX_PARENTS; depth++) {
            if (test.test(at)) {
                return true;
            }
            at = find(at).map(tree -> tree.superName).orElse(null);
        }
        return false;
    }

    /** All calls of a method in the project, method references included, in the order of class and code. */
    public List<CallChain> callers(MethodFlow target) {
        return callers.of(target);
    }

    /** Whether a class of the project, not only another interface, directly implements an interface. */
    public boolean isImplemented(String internalName) {
        Map<String, ClassNode> candidates = new TreeMap<>();
        naming(List.of(internalName), candidates);
        for (ClassNode tree : candidates.values()) {
            if ((tree.access & Opcodes.ACC_INTERFACE) == 0 && tree.interfaces.contains(internalName)) {
                return true;
            }
        }
        return false;
    }

    /** The classes that name one of these classes, or contain its name as a text, sorted by name. */
    public Collection<ClassNode> naming(List<String> names) {
        Map<String, ClassNode> candidates = new TreeMap<>();
        naming(names, candidates);
        return candidates.values();
    }

    void naming(List<String> names, Map<String, ClassNode> candidates) {
        for (byte[] bytes : classes.naming(names)) {
            try {
                String name = new ClassReader(bytes).getClassName();
                find(name).ifPresent(tree -> candidates.put(tree.name, tree));
            } catch (RuntimeException | AssertionError | LinkageError e) {
                // The reader of the class itself reports it as unreadable.
            }
        }
    }
}
