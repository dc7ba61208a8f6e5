package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** The control flow of a method: which instruction can follow which. */
public final class ControlFlow {
    private final MethodFlow flow;
    private final FlowBudget budget;
    private Map<AbstractInsnNode, List<AbstractInsnNode>> previous;
    /** Whether a jump goes backwards; null until it is computed. */
    private Boolean back;

    private int[][] following;

    ControlFlow(MethodFlow flow, FlowBudget budget) {
        this.flow = flow;
        this.budget = budget;
    }

    /** The next instructions, each once, without exceptions. */
    public static List<AbstractInsnNode> next(AbstractInsnNode at) {
        List<AbstractInsnNode> behind = at.getNext() == null ? List.of() : List.of(at.getNext());
        if (at instanceof JumpInsnNode jump) {
            boolean always = at.getOpcode() == Opcodes.GOTO || at.getNext() == null || at.getNext() == jump.label;
            return always ? List.of(jump.label) : List.of(at.getNext(), jump.label);
        }
        if (at instanceof TableSwitchInsnNode table) {
            return targets(table.labels, table.dflt);
        }
        if (at instanceof LookupSwitchInsnNode lookup) {
            return targets(lookup.labels, lookup.dflt);
        }
        int opcode = at.getOpcode();
        boolean ends = (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN)
                || opcode == Opcodes.ATHROW
                || opcode == Opcodes.RET;
        return ends ? List.of() : behind;
    }

    private static List<AbstractInsnNode> targets(List<LabelNode> labels, LabelNode otherwise) {
        Set<AbstractInsnNode> targets = new LinkedHashSet<>(labels);
        targets.add(otherwise);
        return List.copyOf(targets);
    }

    /** The instructions that can run directly before an instruction, exceptions included. */
    public List<AbstractInsnNode> previous(AbstractInsnNode instruction) {
        if (previous == null) {
            previous = reversed();
        }
        return previous.getOrDefault(instruction, List.of());
    }

    private Map<AbstractInsnNode, List<AbstractInsnNode>> reversed() {
        Map<AbstractInsnNode, List<AbstractInsnNode>> reversed = new HashMap<>();
        for (AbstractInsnNode from : flow.instructions()) {
            for (AbstractInsnNode to : flow.reached(from) ? next(from) : List.<AbstractInsnNode>of()) {
                reversed.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
            }
        }
        for (TryCatchBlockNode guarded : flow.method().tryCatchBlocks) {
            List<AbstractInsnNode> thrown = reversed.computeIfAbsent(guarded.handler, key -> new ArrayList<>());
            for (AbstractInsnNode at = guarded.start; at != null && at != guarded.end; at = at.getNext()) {
                budget.look(ScanLimits.LOOKS_PER_KEPT_ENTRY);
                if (flow.reached(at)) {
                    thrown.add(at);
                }
            }
        }
        return reversed;
    }

    /** The instructions of the loop that contains an instruction; empty when it is in no loop. */
    public Set<AbstractInsnNode> loop(AbstractInsnNode at) {
        if (!jumpsBack()) {
            return Set.of();
        }
        Set<AbstractInsnNode> behind = new HashSet<>();
        Deque<AbstractInsnNode> open = new ArrayDeque<>(next(at));
        while (!open.isEmpty()) {
            AbstractInsnNode one = open.pop();
            if (behind.add(one)) {
                budget.look(1);
                next(one).forEach(open::push);
            }
        }
        if (!behind.contains(at)) {
            return Set.of();
        }
        Set<AbstractInsnNode> loop = new HashSet<>();
        open.push(at);
        while (!open.isEmpty()) {
            AbstractInsnNode one = open.pop();
            if (behind.contains(one) && loop.add(one)) {
                budget.look(1);
                previous(one).forEach(open::push);
            }
        }
        return loop;
    }

    /** Whether any jump goes backwards. Otherwise the method has no loop. */
    private boolean jumpsBack() {
        if (back == null) {
            boolean found = false;
            for (AbstractInsnNode one : flow.instructions()) {
                if (one instanceof JumpInsnNode jump) {
                    budget.look(1);
                    found |= flow.index(jump.label) < flow.index(jump);
                }
            }
            back = found;
        }
        return back;
    }

    /** Whether there is a path from one instruction to another that avoids some others. */
    public boolean avoidable(AbstractInsnNode from, AbstractInsnNode to, Set<AbstractInsnNode> some) {
        return avoidable(from, List.of(to), some);
    }

    /** Whether there is a path from one instruction to any of several that avoids some others. */
    public boolean avoidable(
            AbstractInsnNode from, Collection<? extends AbstractInsnNode> ends, Set<AbstractInsnNode> some) {
        int start = index(from);
        BitSet wanted = indexes(ends);
        BitSet avoided = indexes(some);
        BitSet seen = new BitSet();
        int[] open = {start};
        int size = start < 0 ? 0 : 1;
        while (size > 0) {
            int at = open[--size];
            if (wanted.get(at)) {
                return true;
            }
            if (!avoided.get(at) && !seen.get(at)) {
                seen.set(at);
                budget.look(1);
                for (int next : following(at)) {
                    if (size == open.length) {
                        open = Arrays.copyOf(open, 2 * size);
                    }
                    open[size++] = next;
                }
            }
        }
        // A parameter is no instruction of the method.
        return start < 0 && ends.contains(from);
    }

    private int index(AbstractInsnNode instruction) {
        return flow.method().instructions.indexOf(instruction);
    }

    private BitSet indexes(Collection<? extends AbstractInsnNode> instructions) {
        BitSet indexes = new BitSet();
        for (AbstractInsnNode instruction : instructions) {
            int index = index(instruction);
            if (index >= 0) {
                indexes.set(index);
            }
        }
        return indexes;
    }

    /** The indexes of {@link #next}, kept: one method can be searched a thousand times. */
    private int[] following(int index) {
        if (following == null) {
            following = new int[flow.method().instructions.size()][];
        }
        if (following[index] == null) {
            List<AbstractInsnNode> next = next(flow.method().instructions.get(index));
            following[index] = new int[next.size()];
            for (int i = 0; i < next.size(); i++) {
                following[index][i] = index(next.get(i));
            }
        }
        return following[index];
    }

    /** Of some instructions, those that are reachable from one, and from which none of the others is reachable. */
    public List<AbstractInsnNode> last(AbstractInsnNode start, Collection<? extends AbstractInsnNode> some) {
        Set<AbstractInsnNode> before = new HashSet<>();
        Deque<AbstractInsnNode> open = new ArrayDeque<>();
        some.forEach(one -> previous(one).forEach(open::push));
        while (!open.isEmpty()) {
            AbstractInsnNode at = open.pop();
            if (before.add(at)) {
                budget.look(1);
                previous(at).forEach(open::push);
            }
        }
        List<AbstractInsnNode> last = new ArrayList<>();
        for (AbstractInsnNode one : some) {
            if (!before.contains(one) && avoidable(start, one, Set.of())) {
                last.add(one);
            }
        }
        return last;
    }
}
