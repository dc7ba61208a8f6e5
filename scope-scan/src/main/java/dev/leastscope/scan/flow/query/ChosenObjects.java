package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Keeps the values of one object together. A variable can contain one of several objects, for example of a list. When a
 * request reads two values from it, each object is evaluated separately, so that no provider gets the scopes of another
 * one.
 */
public final class ChosenObjects {
    private final ProjectCode project;
    /** The recorded reads since {@link #each} began, by the objects; null while it does not run. */
    private Map<List<Object>, Asked> asked;
    /** The fields with several possible values that were read since then, in objects of unknown origin, by class. */
    private Map<String, Set<String>> mixed = new HashMap<>();
    /** The current object, by the objects. */
    private final Map<List<Object>, Object> chosen = new HashMap<>();

    /** The reads from one of several objects: the instructions, and the variables. */
    private static final class Asked {
        private final Set<AbstractInsnNode> questions = new HashSet<>();
        private final Set<Object> variables = new HashSet<>();
    }

    /**
     * One of several objects.
     *
     * @param objects all of them
     * @param one the current object
     */
    public record Choice(List<Object> objects, Object one) {}

    ChosenObjects(ProjectCode project) {
        this.project = project;
    }

    /** Removes all entries, so that methods with their frames are not kept in memory. */
    void clear() {
        asked = null;
        mixed.clear();
        chosen.clear();
    }

    /**
     * The result of a query for each object that it depends on, one at a time.
     *
     * @return null when the objects cannot be distinguished, or when there are too many
     */
    public <T> List<T> each(Supplier<List<T>> question) {
        return each(question, new int[] {ScanLimits.MAX_IMPLEMENTATIONS});
    }

    private <T> List<T> each(Supplier<List<T>> question, int[] left) {
        Map<List<Object>, Asked> before = asked;
        Map<String, Set<String>> mixedBefore = mixed;
        asked = new LinkedHashMap<>();
        mixed = new HashMap<>();
        List<T> answer;
        List<Choice> choices;
        try {
            answer = question.get();
            choices = choices();
        } finally {
            asked = before;
            mixed = mixedBefore;
        }
        if (choices == null || (left[0] -= Math.max(1, choices.size())) < 0) {
            return null;
        }
        if (choices.isEmpty()) {
            return answer;
        }
        List<T> all = new ArrayList<>();
        for (Choice choice : choices) {
            chosen.put(choice.objects, choice.one);
            try {
                List<T> more = each(question, left);
                if (more == null) {
                    return null;
                }
                all.addAll(more);
            } finally {
                chosen.remove(choice.objects);
            }
        }
        return all;
    }

    /** The objects to evaluate one at a time; empty when nothing depends on one object, null when that is unknown. */
    private List<Choice> choices() {
        for (Set<String> fields : mixed.values()) {
            if (fields.size() > 1) {
                return null;
            }
        }
        for (Map.Entry<List<Object>, Asked> one : asked.entrySet()) {
            if (one.getValue().questions.size() > 1) {
                if (one.getValue().variables.size() > 1) {
                    return null;
                }
                List<Choice> choices = new ArrayList<>();
                for (Object object : one.getKey()) {
                    choices.add(new Choice(one.getKey(), object));
                }
                return choices;
            }
        }
        return List.of();
    }

    /**
     * The current object, when a value is one of several objects; else the value.
     *
     * @param producers the instructions that give the value
     * @param question the instruction that reads from the object
     */
    Value of(
            Value value, MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls, AbstractInsnNode question) {
        if (!(value instanceof Value.Choice) || !isNeeded()) {
            return value;
        }
        List<Object> objects = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            Object object = one instanceof Value.Null ? null : object(one);
            if (object == null && !(one instanceof Value.Null)) {
                return value;
            }
            if (object != null && !objects.contains(object)) {
                objects.add(object);
            }
        }
        Object one = chosen.get(objects);
        if (one != null) {
            for (Value alternative : Value.alternatives(value)) {
                if (one.equals(object(alternative))) {
                    return alternative;
                }
            }
        }
        if (asked != null && objects.size() > 1) {
            Asked here = asked.computeIfAbsent(objects, key -> new Asked());
            here.questions.add(question);
            here.variables.add(variable(flow, producers, calls));
        }
        return value;
    }

    /** Whether the choice among several objects matters now. */
    boolean isNeeded() {
        return asked != null || !chosen.isEmpty();
    }

    /**
     * Records that a field of an object with unknown origin has several possible values, so that the value of each
     * object is unknown.
     */
    void mixed(String owner, String field) {
        if (asked != null) {
            mixed.computeIfAbsent(owner, key -> new HashSet<>()).add(field);
        }
    }

    /** The identity of a project object, or of a map entry; null for other values. */
    private Object object(Value value) {
        if (value instanceof Value.Instance made) {
            boolean own = made.origin().instruction() instanceof TypeInsnNode creation
                    && creation.getOpcode() == Opcodes.NEW
                    && project.find(creation.desc).isPresent();
            return own ? made.origin() : null;
        }
        if (value instanceof Value.Constant constant) {
            Optional<ProjectCode.DeclaredField> field = project.field(constant.owner(), constant.name());
            return field.isPresent() ? constant : null;
        }
        boolean entry = value instanceof Value.Mapping map && map.entries().size() == 1 && !map.open();
        return entry || value instanceof Value.OfType ? value : null;
    }

    /** The variable with the object: a field, or the instruction that gives it to the first method that has it. */
    private static Object variable(MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls) {
        if (producers.size() == 1) {
            AbstractInsnNode producer = producers.iterator().next();
            if (producer instanceof FieldInsnNode field) {
                return field.owner + '.' + field.name;
            }
            int parameter = flow.parameter(producer);
            if (parameter >= 0 && calls != null) {
                Set<AbstractInsnNode> given = calls.givers(flow, parameter);
                if (!given.isEmpty()) {
                    return variable(calls.caller(), given, calls.outer());
                }
            }
        }
        return Set.copyOf(producers);
    }

    /** The result of a query about all objects, such as a list with a value of each. */
    <T> T ofAll(Supplier<T> question) {
        Map<List<Object>, Asked> before = asked;
        Map<List<Object>, Object> were = new HashMap<>(chosen);
        asked = null;
        chosen.clear();
        try {
            return question.get();
        } finally {
            asked = before;
            chosen.putAll(were);
        }
    }
}
