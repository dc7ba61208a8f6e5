package dev.leastscope.scan.graph;

import dev.leastscope.scan.flow.cfg.ProjectClasses;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Finds private methods that certainly never run: those that no reachable code calls. Only the classes of one nest can
 * call a private method, so each nest is examined separately. Every method that is not private counts as called. So do
 * methods that a framework, the JVM or reflection can call: annotated methods, serialization hooks, constructors
 * without parameters, and methods whose name is in a text. In doubt, a method is not dead.
 *
 * @since 0.1.0
 */
public final class DeadMethods {
    private static final Set<String> HOOKS = Set.of(
            "readObject",
            "readObjectNoData",
            "readResolve",
            "writeObject",
            "writeReplace",
            "finalize",
            "main",
            "$deserializeLambda$");

    /** The methods that make a reflected private method callable. */
    private static final Set<String> ACCESS = Set.of("setAccessible", "trySetAccessible", "privateLookupIn");

    private final ProjectClasses classes;
    /** By class, the method names that only private methods of the class have. */
    private final Map<String, Set<String>> privateNames = new HashMap<>();

    /** By class, the names of the methods that certainly never run, from its nest alone. */
    private final Map<String, Set<String>> dead = new HashMap<>();

    private final Map<String, Boolean> named = new HashMap<>();
    private Boolean reflective;

    /** Creates the search in the classes of a project. */
    public DeadMethods(ProjectClasses classes) {
        this.classes = classes;
    }

    /**
     * Whether all methods of this name in a class certainly never run.
     *
     * @param className internal name
     */
    public boolean isDead(String className, String method) {
        if (method.isEmpty() || !onlyPrivate(className).contains(method)) {
            return false;
        }
        Set<String> names = dead.get(className);
        if (names == null) {
            judgeNest(className);
            names = dead.getOrDefault(className, Set.of());
        }
        return names.contains(method) && !isNamedElsewhere(method) && !isReflective(method);
    }

    private Set<String> onlyPrivate(String className) {
        Set<String> known = privateNames.get(className);
        if (known == null) {
            Optional<byte[]> bytes = classes.named(className);
            known = bytes.isEmpty() ? Set.of() : GraphReader.onlyPrivate(bytes.get());
            privateNames.put(className, known);
        }
        return known;
    }

    private void judgeNest(String className) {
        dead.put(className, Set.of());
        Optional<GraphClass> asked = read(className);
        if (asked.isEmpty()) {
            return;
        }
        List<GraphClass> nest = nest(asked.get().host());
        Set<GraphMethod> live = live(nest);
        for (GraphClass each : nest) {
            Set<String> running = new HashSet<>();
            Set<String> names = new HashSet<>();
            for (GraphMethod method : each.methods().values()) {
                (live.contains(method) ? running : names).add(method.name());
            }
            names.removeAll(running);
            dead.put(each.name(), names);
        }
    }

    /** The methods of a nest that can run. */
    private static Set<GraphMethod> live(List<GraphClass> nest) {
        Map<String, List<GraphMethod>> bySignature = new HashMap<>();
        Deque<GraphMethod> open = new ArrayDeque<>();
        Set<GraphMethod> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (GraphClass each : nest) {
            for (String text : each.texts()) {
                addNames(text, names);
            }
        }
        for (GraphClass each : nest) {
            for (GraphMethod method : each.methods().values()) {
                bySignature
                        .computeIfAbsent(method.signature(), key -> new ArrayList<>(1))
                        .add(method);
                if (isStart(method, each, names) && seen.add(method)) {
                    open.add(method);
                }
            }
        }
        while (!open.isEmpty()) {
            for (GraphMethod.Reference reference : open.remove().references()) {
                // Only the signature is compared, because a call can name a subclass.
                for (GraphMethod next :
                        bySignature.getOrDefault(reference.name() + reference.descriptor(), List.of())) {
                    if (seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return seen;
    }

    /** The classes of a nest. Empty when one cannot be read, or when one searches methods at run time. */
    private List<GraphClass> nest(String host) {
        List<GraphClass> nest = new ArrayList<>();
        Optional<GraphClass> top = read(host);
        if (top.isEmpty()) {
            return List.of();
        }
        nest.add(top.get());
        long references = size(top.get());
        for (String member : top.get().members()) {
            Optional<GraphClass> each = references > ScanLimits.MAX_NEST_REFERENCES ? Optional.empty() : read(member);
            if (each.isEmpty()) {
                return List.of();
            }
            references += size(each.get());
            nest.add(each.get());
        }
        for (GraphClass each : nest) {
            if (looksUpMethods(each)) {
                return List.of();
            }
        }
        return nest;
    }

    private static long size(GraphClass read) {
        long size = 1;
        for (GraphMethod method : read.methods().values()) {
            size += 1 + method.references().size();
        }
        return size;
    }

    /**
     * Whether a class searches methods by name. Groovy calls private methods by name from anywhere. Reflection with a
     * computed name can call any of them.
     */
    private static boolean looksUpMethods(GraphClass each) {
        if (each.parents().contains("groovy/lang/GroovyObject")
                || each.parents().contains("groovy/lang/Closure")) {
            return true;
        }
        return each.isSearching();
    }

    private static boolean isStart(GraphMethod method, GraphClass owner, Set<String> names) {
        boolean constructor = method.name().equals("<init>");
        return !method.is(Opcodes.ACC_PRIVATE)
                || method.is(Opcodes.ACC_NATIVE)
                || method.isAnnotated()
                || method.isInlined()
                || method.name().equals("<clinit>")
                // Serialization frameworks call these by reflection.
                || (constructor
                        && (method.descriptor().equals("()V") || owner.parents().contains("java/lang/Record")))
                || HOOKS.contains(method.name())
                || names.contains(method.name());
    }

    /**
     * Adds the method names that a text can contain: the complete text, and each word with the form of a method name.
     */
    private static void addNames(String text, Set<String> names) {
        names.add(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            boolean called = end < text.length() && text.charAt(end) == '(';
            boolean member = at > 0 && "#:.".indexOf(text.charAt(at - 1)) >= 0;
            if (end > at && (called || member)) {
                names.add(text.substring(at, end));
            }
            at = end + 1;
        }
    }

    /**
     * Whether another class of the project contains the name as a text, so that it can call the method by reflection.
     */
    private boolean isNamedElsewhere(String method) {
        if (method.charAt(0) == '<') {
            return false;
        }
        Boolean known = named.get(method);
        if (known == null) {
            // Each name needs a pass over all classes. Only classes that are made as an attack have so many dead
            // methods with facts.
            known = named.size() >= ScanLimits.MAX_DEAD_NAMES;
            known |= !known && classes.inResources(method);
            List<byte[]> naming = known ? List.of() : classes.naming(List.of(method));
            for (byte[] bytes : naming) {
                known |= holdsText(bytes, method);
            }
            named.put(method, known);
        }
        return known;
    }

    private static boolean holdsText(byte[] bytes, String method) {
        try {
            Set<String> names = new HashSet<>();
            for (String text : GraphReader.read(bytes).texts()) {
                addNames(text, names);
            }
            return names.contains(method);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            // The reader of the class itself reports it as unreadable. Here it causes a doubt.
            return true;
        }
    }

    /** Whether a class of the project searches methods and makes them accessible. The names are not followed. */
    private boolean isReflective(String method) {
        if (reflective == null) {
            reflective = false;
            List<byte[]> searching = new ArrayList<>(classes.naming(List.of("getDeclaredMethod")));
            searching.addAll(classes.naming(List.of("privateLookupIn")));
            for (byte[] bytes : searching) {
                reflective |= makesAccessible(bytes);
            }
        }
        return reflective
                || (method.equals("<init>")
                        && !classes.naming(List.of("getDeclaredConstructor")).isEmpty());
    }

    private static boolean makesAccessible(byte[] bytes) {
        try {
            GraphClass each = GraphReader.read(bytes);
            if (!each.isSearching()) {
                return false;
            }
            for (GraphMethod method : each.methods().values()) {
                for (GraphMethod.Reference reference : method.references()) {
                    if (ACCESS.contains(reference.name())) {
                        return true;
                    }
                }
            }
            return false;
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            return true;
        }
    }

    private Optional<GraphClass> read(String className) {
        Optional<byte[]> bytes = classes.named(className);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            GraphClass read = GraphReader.read(bytes.get());
            return read.name().equals(className) ? Optional.of(read) : Optional.empty();
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            // The reader of the class itself reports it as unreadable.
            return Optional.empty();
        }
    }
}
