package dev.leastscope.scan.code;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What is done to an object: the calls on it, in all methods that hold it. */
final class Objects {
    private static final int MAX_DEPTH = 4;

    private final Project project;

    Objects(Project project) {
        this.project = project;
    }

    /**
     * A call on an object, or with it.
     *
     * @param receiver whether it is made on the object
     */
    record Use(MethodFlow flow, MethodInsnNode call, CallChain calls, boolean receiver) {}

    /** The calls on and with an object, in the order of the code, method by method. */
    List<Use> uses(Value.Made made) {
        Set<Use> uses = new LinkedHashSet<>();
        Set<Value.Place> seen = new HashSet<>();
        for (Value.Place place : made.places()) {
            uses(place, uses, seen, 0);
        }
        return List.copyOf(uses);
    }

    private void uses(Value.Place place, Set<Use> uses, Set<Value.Place> seen, int depth) {
        if (!seen.add(place) || depth > MAX_DEPTH) {
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
    }

    /** The object is handed to a method of the project: what that does to it counts, too. */
    private void inside(
            Value.Place place, MethodInsnNode call, int argument, Set<Use> uses, Set<Value.Place> seen, int depth) {
        Optional<MethodFlow> target = project.method(call.owner, call.name, call.desc);
        if (target.isEmpty()) {
            return;
        }
        AbstractInsnNode origin = target.get().parameterOrigin(target.get().isStatic() ? argument : argument + 1);
        if (origin != null) {
            CallChain calls = new CallChain(place.flow(), call, place.calls());
            uses(new Value.Place(target.get(), origin, calls), uses, seen, depth + 1);
        }
    }

    /** The instructions that give the same object: the origin, and fluent calls on it. */
    static Set<AbstractInsnNode> aliases(MethodFlow flow, AbstractInsnNode origin) {
        Set<AbstractInsnNode> aliases = new HashSet<>();
        aliases.add(origin);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (MethodInsnNode call : flow.calls()) {
                if (Evaluator.isFluent(call) && !aliases.contains(call) && meets(flow.receiver(call), aliases)) {
                    aliases.add(call);
                    grown = true;
                }
            }
        }
        return aliases;
    }

    /** The constructor call that makes the object of a {@code new}. */
    static Optional<MethodInsnNode> constructor(MethodFlow flow, AbstractInsnNode creation) {
        for (MethodInsnNode call : flow.calls()) {
            if (call.getOpcode() == Opcodes.INVOKESPECIAL
                    && call.name.equals("<init>")
                    && flow.receiver(call).contains(creation)) {
                return Optional.of(call);
            }
        }
        return Optional.empty();
    }

    static boolean meets(Set<AbstractInsnNode> producers, Set<AbstractInsnNode> aliases) {
        for (AbstractInsnNode producer : producers) {
            if (aliases.contains(producer)) {
                return true;
            }
        }
        return false;
    }
}
