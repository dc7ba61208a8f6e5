package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Which elements come into a collection too late for anybody to see them. An addition is only left out where nothing that
 * holds the collection can be used behind it: else a reference that was handed on earlier shows the element, too.
 */
final class LateAdditions {
    /** What asks for a fact about a collection that does not hand on its elements. */
    private static final Set<String> ASKING = Set.of("size", "isEmpty", "contains", "hashCode");

    private final MethodFlow flow;
    private final List<ObjectUses.Use> uses;
    /** What hands the collection or its elements on. */
    private final List<AbstractInsnNode> readers = new ArrayList<>();
    /** Whether each reader takes a copy, so that it never sees what comes later. */
    private boolean copied = true;

    private final boolean leaves;

    LateAdditions(Value.Place place, List<ObjectUses.Use> uses) {
        this.flow = place.flow();
        this.uses = uses;
        boolean inside = place.calls() == null && flow.lambdas().isEmpty();
        for (ObjectUses.Use use : uses) {
            inside &= use.flow() == flow;
            boolean changes = use.receiver()
                    && (CollectionContents.isAddition(use.call())
                            || CollectionContents.isOtherChange(use.call())
                            || use.call().name.equals("<init>")
                            || ASKING.contains(use.call().name));
            if (use.flow() == flow && !changes && !LogCalls.isLog(use.call())) {
                readers.add(use.call());
                copied &= isCopy(use);
            }
        }
        this.leaves = !inside || readers.isEmpty() || isStored() || isReturned();
    }

    /** Whether a call adds an element behind everything that could see it. */
    boolean isLate(ObjectUses.Use addition) {
        if (leaves || !addition.receiver() || !CollectionContents.isAddition(addition.call())) {
            return false;
        }
        return !flow.control().avoidable(addition.call(), copied ? readers : others(), Set.of());
    }

    /** All calls but those on the collection itself and those that write to a log. */
    private List<AbstractInsnNode> others() {
        Set<AbstractInsnNode> own = new HashSet<>();
        for (ObjectUses.Use use : uses) {
            if (use.receiver() && !readers.contains(use.call())) {
                own.add(use.call());
            }
        }
        List<AbstractInsnNode> others = new ArrayList<>();
        for (MethodInsnNode call : flow.calls()) {
            if (!own.contains(call) && !LogCalls.isLog(call)) {
                others.add(call);
            }
        }
        return others;
    }

    private static boolean isCopy(ObjectUses.Use use) {
        MethodInsnNode call = use.call();
        boolean made = call.name.equals("<init>") && call.owner.startsWith("java/util/");
        boolean text = call.owner.equals("java/lang/String") && call.name.equals("join");
        return !use.receiver() && (made || text || call.name.equals("copyOf"));
    }

    /** A field or an array keeps a reference that others can read at any time. */
    private boolean isStored() {
        for (int opcode : new int[] {Opcodes.PUTFIELD, Opcodes.PUTSTATIC, Opcodes.AASTORE}) {
            if (!flow.withOpcode(opcode).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A text that is returned was made before; any other object may hold the collection. */
    private boolean isReturned() {
        Type result = Type.getReturnType(flow.method().desc);
        return result.getSort() == Type.ARRAY
                || (result.getSort() == Type.OBJECT && !result.getInternalName().equals("java/lang/String"));
    }
}
