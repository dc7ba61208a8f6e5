package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.FluentCalls;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Recognises calls on a builder that do not affect the request of one URL: calls after the last request, and calls for
 * another URL of the same builder.
 */
final class OtherRequests {
    private static final Set<String> URL = Set.of("url", "uri", "setUri", "setURI", "setUrl");

    private OtherRequests() {}

    /** Whether a call sets the verb for another URL of the same builder, before or after this one. */
    static boolean isOfOtherUrl(MethodFlow flow, AbstractInsnNode url, MethodInsnNode call) {
        if (RequestNames.verbOf(call.name).isEmpty() || call.name.equals("<init>")) {
            return false;
        }
        MethodInsnNode taker = null;
        List<MethodInsnNode> takers = new ArrayList<>();
        for (MethodInsnNode one : flow.calls()) {
            if (URL.contains(one.name) && Type.getArgumentCount(one.desc) == 1) {
                takers.add(one);
                taker = flow.arguments(one).get(0).contains(url) ? one : taker;
            }
        }
        if (taker == null || takers.size() < 2) {
            return false;
        }
        Set<AbstractInsnNode> builder = builder(flow, taker);
        Set<AbstractInsnNode> others = new HashSet<>();
        for (MethodInsnNode one : takers) {
            if (!one.equals(taker) && ObjectUses.meets(flow.receiver(one), builder)) {
                others.add(one);
            }
        }
        if (others.isEmpty() || !ObjectUses.meets(flow.receiver(call), builder)) {
            return false;
        }
        if (flow.control().avoidable(taker, call, others)) {
            return false;
        }
        // Before the URL, the call counts unless each path to a request sets another verb after the URL.
        return !flow.control().avoidable(call, taker, Set.of()) || isReplaced(flow, taker, builder, others);
    }

    private static boolean isReplaced(
            MethodFlow flow, MethodInsnNode taker, Set<AbstractInsnNode> builder, Set<AbstractInsnNode> others) {
        Set<AbstractInsnNode> setters = new HashSet<>();
        List<AbstractInsnNode> builds = new ArrayList<>();
        for (MethodInsnNode one : flow.calls()) {
            if (ObjectUses.meets(flow.receiver(one), builder)) {
                if (RequestNames.verbOf(one.name).isPresent()) {
                    setters.add(one);
                } else if (!FluentCalls.isFluent(one) && !one.name.equals("<init>")) {
                    builds.add(one);
                }
            }
        }
        setters.addAll(others);
        return !flow.control().avoidable(taker, builds, setters);
    }

    private static Set<AbstractInsnNode> builder(MethodFlow flow, MethodInsnNode taker) {
        Set<AbstractInsnNode> all = new HashSet<>();
        for (AbstractInsnNode origin : flow.receiver(taker)) {
            all.addAll(ObjectUses.aliases(flow, origin));
        }
        return all;
    }

    /** Whether the object of a call is not used after it: its result is dropped, and no other code has the object. */
    static boolean isLate(MethodFlow flow, MethodInsnNode call) {
        Set<AbstractInsnNode> object = flow.receiver(call);
        if (!isDroppedSetter(call) || object.isEmpty() || isShared(flow, object)) {
            return false;
        }
        boolean usedBefore = false;
        List<AbstractInsnNode> uses = new ArrayList<>();
        for (MethodInsnNode other : flow.calls()) {
            for (Set<AbstractInsnNode> argument : flow.arguments(other)) {
                if (ObjectUses.meets(argument, object)) {
                    return false;
                }
            }
            if (ObjectUses.meets(flow.receiver(other), object)) {
                uses.add(other);
                usedBefore |= !FluentCalls.isFluent(other)
                        && !other.name.equals("<init>")
                        && flow.control().avoidable(other, call, Set.of());
            }
        }
        if (!usedBefore || !flow.lambdas().isEmpty() || isKept(flow, object)) {
            return false;
        }
        return !flow.control().avoidable(call.getNext(), uses, Set.of());
    }

    /** Whether a call only changes its object and its result is not used. */
    private static boolean isDroppedSetter(MethodInsnNode call) {
        boolean sets = call.desc.endsWith(")V") && (call.name.startsWith("set") || call.name.startsWith("add"));
        return sets
                || (FluentCalls.isFluent(call)
                        && call.getNext() != null
                        && call.getNext().getOpcode() == Opcodes.POP);
    }

    /** Whether other code has an object, too: callers that passed it, or other methods for an object of a field. */
    private static boolean isShared(MethodFlow flow, Set<AbstractInsnNode> object) {
        for (AbstractInsnNode producer : object) {
            int opcode = producer.getOpcode();
            if (flow.parameter(producer) >= 0
                    || opcode == Opcodes.GETFIELD
                    || opcode == Opcodes.GETSTATIC
                    || opcode == Opcodes.AALOAD) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKept(MethodFlow flow, Set<AbstractInsnNode> object) {
        for (int opcode : new int[] {Opcodes.PUTFIELD, Opcodes.PUTSTATIC, Opcodes.AASTORE, Opcodes.ARETURN}) {
            for (AbstractInsnNode keeps : flow.withOpcode(opcode)) {
                if (ObjectUses.meets(flow.operand(keeps, 0), object)) {
                    return true;
                }
            }
        }
        return false;
    }
}
