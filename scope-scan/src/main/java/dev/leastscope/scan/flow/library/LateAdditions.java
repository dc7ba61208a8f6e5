package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Finds elements that are added to a collection or map after its last reading. An addition is ignored only when no
 * reference to the collection can be used after it. Otherwise an earlier reference also shows the element.
 */
final class LateAdditions {
    /** Methods that read a fact about a collection, but no elements. */
    private static final Set<String> ASKING = Set.of("size", "isEmpty", "contains", "containsKey", "hashCode");

    private final MethodFlow flow;
    private final List<ObjectUses.Use> uses;
    /** The calls that pass on the collection or its elements, as seen in the method that creates it. */
    private final Set<AbstractInsnNode> readers = new LinkedHashSet<>();
    /** Whether each reader makes a copy, so that it never sees later elements. */
    private boolean copied = true;

    private final boolean leaves;

    /**
     * Creates the search.
     *
     * @param keyed whether it is a map
     */
    LateAdditions(Value.Place place, List<ObjectUses.Use> uses, boolean keyed) {
        this.flow = place.flow();
        this.uses = uses;
        boolean inside = place.calls() == null;
        Set<MethodFlow> methods = new LinkedHashSet<>(List.of(flow));
        for (ObjectUses.Use use : uses) {
            methods.add(use.flow());
            AbstractInsnNode site = CallChain.siteIn(flow, use.flow(), use.call(), use.calls());
            inside &= site != null && !(site instanceof InvokeDynamicInsnNode);
            boolean changes = CollectionContents.isAddingAll(use)
                    || (use.receiver()
                            && (isAddition(use.call(), keyed)
                                    || isOtherChange(use.call(), keyed)
                                    || use.call().name.equals("<init>")
                                    || ASKING.contains(use.call().name)));
            if (inside && !changes && !LogCalls.isLog(use.call())) {
                readers.add(site);
                copied &= isCopy(use) && use.flow().equals(flow);
            }
        }
        boolean kept = !inside || readers.isEmpty();
        for (MethodFlow method : methods) {
            kept = kept || !method.lambdas().isEmpty() || isStored(method);
        }
        this.leaves = kept || isReturned();
    }

    private static boolean isAddition(MethodInsnNode call, boolean keyed) {
        return keyed ? MapContents.isAddition(call) : CollectionContents.isAddition(call);
    }

    private static boolean isOtherChange(MethodInsnNode call, boolean keyed) {
        return keyed ? MapContents.isOtherChange(call) : CollectionContents.isOtherChange(call);
    }

    /** Whether a call adds an element after everything that could read it. */
    boolean isLate(ObjectUses.Use addition) {
        boolean adds = addition.receiver() || CollectionContents.isAddingAll(addition);
        if (leaves || !adds || !addition.flow().equals(flow)) {
            return false;
        }
        return !flow.control().avoidable(addition.call(), copied ? readers : others(), Set.of());
    }

    /** All calls, except those on the collection itself and those that write to a log. */
    private List<AbstractInsnNode> others() {
        Set<AbstractInsnNode> own = new HashSet<>();
        for (ObjectUses.Use use : uses) {
            if ((use.receiver() || CollectionContents.isAddingAll(use)) && !readers.contains(use.call())) {
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

    /** Whether a use copies the contents. A text has the contents at its creation, and a copy is another collection. */
    private static boolean isCopy(ObjectUses.Use use) {
        MethodInsnNode call = use.call();
        boolean made = call.name.equals("<init>") && call.owner.startsWith("java/util/");
        boolean text = call.desc.endsWith(")Ljava/lang/String;");
        return text || (!use.receiver() && (made || call.name.equals("copyOf")));
    }

    /**
     * Whether a method stores the collection. A field or an array keeps a reference that other code can read at any
     * time. Texts and numbers contain no collection.
     */
    private static boolean isStored(MethodFlow method) {
        for (int opcode : new int[] {Opcodes.PUTFIELD, Opcodes.PUTSTATIC}) {
            for (AbstractInsnNode put : method.withOpcode(opcode)) {
                if (mayHold(Type.getType(((FieldInsnNode) put).desc))) {
                    return true;
                }
            }
        }
        for (AbstractInsnNode store : method.withOpcode(Opcodes.AASTORE)) {
            for (AbstractInsnNode producer : method.operand(store, 0)) {
                boolean harmless = producer.getOpcode() == Opcodes.LDC
                        || (producer instanceof MethodInsnNode call && !mayHold(Type.getReturnType(call.desc)));
                if (!harmless) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayHold(Type type) {
        boolean object = type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
        if (!object) {
            return false;
        }
        String name = type.getInternalName();
        return !name.startsWith("java/lang/") || name.equals("java/lang/Object") || name.equals("java/lang/Iterable");
    }

    /** Whether the collection can be in a returned object. A returned text was created before the addition. */
    private boolean isReturned() {
        return mayHold(Type.getReturnType(flow.method().desc));
    }
}
