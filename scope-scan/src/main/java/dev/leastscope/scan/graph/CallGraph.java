package dev.leastscope.scan.graph;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;

/**
 * A call graph of the methods of a set of classes. It can contain too many calls, but never too few. An overridable
 * call can run each override. Code that creates an object can run the methods by which code outside the set calls the
 * object.
 *
 * @since 0.1.0
 */
public final class CallGraph {
    private final Map<String, GraphClass> classes = new TreeMap<>();
    private final Map<String, List<GraphClass>> children = new HashMap<>();
    private final ForeignTypes foreign = new ForeignTypes();
    private long references;

    /**
     * Adds a class. Of two classes with the same name, the first counts. Exceptions of ASM for broken bytes are passed
     * on.
     *
     * @return false when the graph is too large ({@link ScanLimits#MAX_GRAPH_REFERENCES}); the class is then left out
     */
    public boolean add(byte[] bytes) {
        GraphClass read = GraphReader.read(bytes);
        for (GraphMethod method : read.methods().values()) {
            references += 1 + method.references().size();
        }
        if (references > ScanLimits.MAX_GRAPH_REFERENCES) {
            return false;
        }
        if (classes.putIfAbsent(read.name(), read) == null) {
            for (String parent : read.parents()) {
                children.computeIfAbsent(parent, name -> new ArrayList<>(2)).add(read);
            }
        }
        return true;
    }

    /** The classes by internal name, sorted. */
    Map<String, GraphClass> classes() {
        return classes;
    }

    /** The methods that this method can run next. */
    Set<GraphMethod> after(GraphMethod method) {
        Set<GraphMethod> next = new LinkedHashSet<>();
        for (GraphMethod.Reference reference : method.references()) {
            resolve(reference.owner(), reference.name() + reference.descriptor())
                    .ifPresent(next::add);
            if (reference.overridable()) {
                overrides(reference.owner(), reference.name() + reference.descriptor(), next);
            }
        }
        if (method.isOverridable()) {
            overrides(method.owner().name(), method.signature(), next);
        }
        if (method.is(Opcodes.ACC_STATIC) || method.name().equals("<init>")) {
            initializer(method.owner()).ifPresent(next::add);
        }
        if (method.name().equals("<init>")) {
            callbacks(method.owner(), next);
        }
        return next;
    }

    private static Optional<GraphMethod> initializer(GraphClass owner) {
        return Optional.ofNullable(owner.methods().get("<clinit>()V"));
    }

    /** The method that a call of {@code owner.signature} runs where no subclass overrides it. */
    Optional<GraphMethod> resolve(String owner, String signature) {
        return resolve(owner, signature, 0);
    }

    private Optional<GraphMethod> resolve(String owner, String signature, int depth) {
        GraphClass at = classes.get(owner);
        if (at == null || depth > ScanLimits.MAX_PARENTS) {
            return Optional.empty();
        }
        GraphMethod declared = at.methods().get(signature);
        if (declared != null || signature.charAt(0) == '<') {
            return Optional.ofNullable(declared);
        }
        Optional<GraphMethod> abstractOne = Optional.empty();
        for (String parent : at.parents()) {
            Optional<GraphMethod> inherited = resolve(parent, signature, depth + 1);
            if (inherited.isPresent() && !inherited.get().is(Opcodes.ACC_ABSTRACT)) {
                return inherited;
            }
            abstractOne = abstractOne.isPresent() ? abstractOne : inherited;
        }
        return abstractOne;
    }

    /** Adds the methods that run when the method is called on an object of each subtype. */
    private void overrides(String owner, String signature, Set<GraphMethod> into) {
        for (GraphClass subtype : subtypes(owner)) {
            resolve(subtype.name(), signature).ifPresent(into::add);
        }
    }

    private Set<GraphClass> subtypes(String owner) {
        if (!classes.containsKey(owner)) {
            return Set.of();
        }
        Set<GraphClass> found = new LinkedHashSet<>();
        List<GraphClass> open = new ArrayList<>(children.getOrDefault(owner, List.of()));
        while (!open.isEmpty()) {
            GraphClass next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next.name(), List.of()));
            }
        }
        return found;
    }

    /**
     * Adds the methods by which code outside the graph can call an object of a class: those of its supertypes outside
     * the graph.
     */
    private void callbacks(GraphClass made, Set<GraphMethod> into) {
        for (String type : ancestors(made)) {
            if (classes.containsKey(type)) {
                continue;
            }
            Optional<Set<String>> signatures = foreign.signatures(type);
            if (signatures.isPresent()) {
                for (String signature : signatures.get()) {
                    resolve(made.name(), signature).ifPresent(into::add);
                }
            } else {
                // The methods of that type are unknown, so each method can be an override.
                for (GraphMethod method : inherited(made).values()) {
                    if (method.isOverridable()) {
                        into.add(method);
                    }
                }
            }
        }
    }

    private Set<String> ancestors(GraphClass from) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(from.parents());
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                if (classes.containsKey(next)) {
                    open.addAll(classes.get(next).parents());
                } else {
                    open.addAll(foreign.parents(next));
                }
            }
        }
        return found;
    }

    /**
     * All methods that can be called by the name of a class, by signature: its own, and those that it inherits in the
     * graph.
     */
    Map<String, GraphMethod> inherited(GraphClass from) {
        Map<String, GraphMethod> found = new TreeMap<>();
        Set<String> signatures = new LinkedHashSet<>(from.methods().keySet());
        for (String ancestor : ancestors(from)) {
            if (classes.containsKey(ancestor)) {
                for (GraphMethod method : classes.get(ancestor).methods().values()) {
                    if (method.name().charAt(0) != '<' && !method.is(Opcodes.ACC_PRIVATE)) {
                        signatures.add(method.signature());
                    }
                }
            }
        }
        for (String signature : signatures) {
            resolve(from.name(), signature).ifPresent(method -> found.put(signature, method));
        }
        return found;
    }
}
