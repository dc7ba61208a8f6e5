package dev.leastscope.scan.flow.value;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.FluentCalls;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The uses of an object: the calls on it, in all methods that have it. */
public final class ObjectUses {
    private final ProjectCode project;

    public ObjectUses(ProjectCode project) {
        this.project = project;
    }

    /**
     * A call on an object, or with it as an argument.
     *
     * @param receiver whether the call is on the object
     */
    public record Use(MethodFlow flow, MethodInsnNode call, CallChain calls, boolean receiver) {
        public boolean takesOne() {
            return Type.getArgumentCount(call.desc) == 1;
        }
    }

    /** The alternatives of a value. Several references to the same object are one alternative. */
    public static List<Value> joined(Value value) {
        Map<Value.Place, Value> objects = new LinkedHashMap<>();
        List<Value> others = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            if (one instanceof Value.Instance made) {
                objects.merge(
                        made.origin(), made, (before, more) -> joined((Value.Instance) before, (Value.Instance) more));
            } else if (!(one instanceof Value.Null)) {
                others.add(one);
            }
        }
        List<Value> all = new ArrayList<>(objects.values());
        all.addAll(others);
        return all.isEmpty() ? List.of(Value.Unknown.unfollowed()) : List.copyOf(all);
    }

    private static Value joined(Value.Instance one, Value.Instance other) {
        Value.Instance all = one;
        for (Value.Place place : other.places()) {
            all = all.also(place);
        }
        return all;
    }

    /** The calls on and with an object, in the order of the code, method by method. */
    public List<Use> uses(Value.Instance made) {
        Set<Use> uses = new LinkedHashSet<>();
        Set<Value.Place> seen = new HashSet<>();
        for (Value.Place place : made.places()) {
            uses(place, uses, seen, 0);
        }
        return List.copyOf(uses);
    }

    private void uses(Value.Place place, Set<Use> uses, Set<Value.Place> seen, int depth) {
        if (!seen.add(place) || depth > ScanLimits.MAX_OBJECT_DEPTH) {
            return;
        }
        MethodFlow flow = place.flow();
        Set<AbstractInsnNode> aliases = aliases(flow, place.instruction());
        for (MethodInsnNode call : flow.calls()) {
            if (meets(flow.receiver(call), aliases)) {
                uses.add(new Use(flow, call, place.calls(), true));
                continue;
            }
            List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
            for (int i = 0; i < arguments.size(); i++) {
                if (meets(arguments.get(i), aliases)) {
                    uses.add(new Use(flow, call, place.calls(), false));
                    inside(place, call, i, uses, seen, depth);
                }
            }
        }
        for (InvokeDynamicInsnNode lambda : flow.lambdas()) {
            List<Set<AbstractInsnNode>> captured = flow.arguments(lambda);
            for (int i = 0; i < captured.size(); i++) {
                if (meets(captured.get(i), aliases)) {
                    insideLambda(place, lambda, i, uses, seen, depth);
                }
            }
        }
    }

    /**
     * Whether the object is passed to a function that is unknown or outside the project. The effect on the object is
     * then unknown.
     */
    public boolean escapes(Value.Instance made) {
        for (Value.Place place : made.places()) {
            Set<AbstractInsnNode> aliases = aliases(place.flow(), place.instruction());
            for (InvokeDynamicInsnNode lambda : place.flow().lambdas()) {
                boolean holds = place.flow().arguments(lambda).stream().anyMatch(captured -> meets(captured, aliases));
                if (holds && project.body(lambda).isEmpty()) {
                    return true;
                }
            }
            for (MethodInsnNode call : place.flow().calls()) {
                if (isFunction(call.owner)
                        && place.flow().arguments(call).stream().anyMatch(argument -> meets(argument, aliases))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a class is a function, as in {@code consumer.accept(builder)}. Its caller decides the effect. */
    private static boolean isFunction(String owner) {
        return owner.startsWith("java/util/function/") || owner.startsWith("kotlin/jvm/functions/");
    }

    private void insideLambda(
            Value.Place place,
            InvokeDynamicInsnNode lambda,
            int captured,
            Set<Use> uses,
            Set<Value.Place> seen,
            int depth) {
        Optional<MethodFlow> body = project.body(lambda);
        AbstractInsnNode origin =
                body.map(flow -> flow.parameterOrigin(captured)).orElse(null);
        if (origin != null) {
            CallChain calls = new CallChain(place.flow(), lambda, place.calls());
            uses(new Value.Place(body.get(), origin, calls), uses, seen, depth + 1);
        }
    }

    /** Follows an object into a method of the project, whose calls count, too. */
    private void inside(
            Value.Place place, MethodInsnNode call, int argument, Set<Use> uses, Set<Value.Place> seen, int depth) {
        for (MethodFlow target : project.virtualCalls().methods(call)) {
            AbstractInsnNode origin = target.parameterOrigin(target.isStatic() ? argument : argument + 1);
            if (origin != null) {
                CallChain calls = new CallChain(place.flow(), call, place.calls());
                uses(new Value.Place(target, origin, calls), uses, seen, depth + 1);
            }
        }
    }

    /** The instructions that give the same object: the origin, fluent calls on it, and loads of the same field. */
    public static Set<AbstractInsnNode> aliases(MethodFlow flow, AbstractInsnNode origin) {
        Set<AbstractInsnNode> aliases = new HashSet<>();
        aliases.add(origin);
        if (origin instanceof FieldInsnNode field) {
            for (AbstractInsnNode load : flow.withOpcode(field.getOpcode())) {
                if (isSameField(field, load)) {
                    aliases.add(load);
                }
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            flow.look();
            for (MethodInsnNode call : flow.calls()) {
                if (FluentCalls.isFluent(call) && !aliases.contains(call) && meets(flow.receiver(call), aliases)) {
                    aliases.add(call);
                    grown = true;
                }
            }
        }
        return aliases;
    }

    private static boolean isSameField(FieldInsnNode field, AbstractInsnNode load) {
        return load instanceof FieldInsnNode other
                && other.getOpcode() == field.getOpcode()
                && other.name.equals(field.name)
                && other.owner.equals(field.owner);
    }

    /** Whether the object is in a field, and another method of the field's class makes such a call on it. */
    public boolean calledThroughField(Value.Instance made, MethodFlow except, Set<String> names) {
        for (Value.Place place : made.places()) {
            if (!(place.instruction() instanceof FieldInsnNode field)) {
                continue;
            }
            ClassNode owner = project.field(field.owner, field.name)
                    .map(ProjectCode.DeclaredField::owner)
                    .orElse(place.flow().owner());
            for (MethodNode method : owner.methods) {
                if (method != except.method() && callsThrough(owner, method, field, names)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean callsThrough(ClassNode owner, MethodNode method, FieldInsnNode field, Set<String> names) {
        boolean loads = false;
        for (AbstractInsnNode instruction : method.instructions) {
            loads |= isSameField(field, instruction);
        }
        Optional<MethodFlow> flow = loads ? project.flow(owner, method) : Optional.empty();
        return flow.isPresent()
                && flow.get().calls().stream()
                        .anyMatch(call -> names.contains(call.name)
                                && flow.get().receiver(call).stream().anyMatch(load -> isSameField(field, load)));
    }

    public static boolean meets(Set<AbstractInsnNode> producers, Set<AbstractInsnNode> aliases) {
        for (AbstractInsnNode producer : producers) {
            if (aliases.contains(producer)) {
                return true;
            }
        }
        return false;
    }
}
