package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.ControlFlow;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** The instructions of a method that can run on one call chain. A branch on a known value goes only one way. */
final class TakenBranches {
    private final Evaluator evaluator;
    private final Conditions conditions;
    /** The instructions that can run; empty while they are computed. */
    private final Map<Way, Set<AbstractInsnNode>> known = new HashMap<>();

    private record Way(MethodFlow flow, CallChain calls) {}

    TakenBranches(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.conditions = new Conditions(evaluator);
    }

    /** Removes all entries, so that methods with their frames are not kept in memory. */
    void clear() {
        known.clear();
    }

    /** The instructions that can run on this call chain; all when that is unknown. */
    Set<AbstractInsnNode> of(MethodFlow flow, Set<AbstractInsnNode> some, CallChain calls) {
        if (calls == null || some.size() < 2) {
            return some;
        }
        Set<AbstractInsnNode> running = running(new Way(flow, calls));
        if (running.isEmpty()) {
            return some;
        }
        Set<AbstractInsnNode> left = new HashSet<>();
        for (AbstractInsnNode one : some) {
            if (flow.parameter(one) >= 0 || running.contains(one)) {
                left.add(one);
            }
        }
        return left.isEmpty() ? some : left;
    }

    private Set<AbstractInsnNode> running(Way way) {
        boolean assumes = evaluator.isAssuming();
        Set<AbstractInsnNode> running = known.get(way);
        if (running == null && known.size() >= ScanLimits.MAX_KEPT_CLASSES) {
            // Those that are being computed stay: they end a circle.
            known.values().removeIf(kept -> !kept.isEmpty());
        }
        if (running == null || (assumes && !running.isEmpty())) {
            known.put(way, Set.of());
            running = walk(way.flow, way.calls);
            if (assumes) {
                known.remove(way);
            } else {
                known.put(way, running);
            }
        }
        return running;
    }

    private Set<AbstractInsnNode> walk(MethodFlow flow, CallChain calls) {
        Set<AbstractInsnNode> reached = new HashSet<>();
        Deque<AbstractInsnNode> open = new ArrayDeque<>();
        open.push(flow.entry());
        for (TryCatchBlockNode guarded : flow.method().tryCatchBlocks) {
            open.push(guarded.handler);
        }
        while (!open.isEmpty()) {
            AbstractInsnNode at = open.pop();
            if (reached.add(at)) {
                evaluator.project().budget().look(ScanLimits.LOOKS_PER_KEPT_ENTRY);
                next(flow, at, calls).forEach(open::push);
            }
        }
        return reached;
    }

    private List<AbstractInsnNode> next(MethodFlow flow, AbstractInsnNode at, CallChain calls) {
        if (at instanceof JumpInsnNode jump && at.getOpcode() != Opcodes.GOTO && flow.reached(at)) {
            Boolean jumps = conditions.holds(flow, jump, calls);
            return jumps == null ? ControlFlow.next(at) : List.of(jumps ? jump.label : at.getNext());
        }
        if (at instanceof TableSwitchInsnNode table && flow.reached(at)) {
            Integer key = conditions.key(flow, at, calls);
            if (key != null) {
                return List.of(key < table.min || key > table.max ? table.dflt : table.labels.get(key - table.min));
            }
        }
        if (at instanceof LookupSwitchInsnNode lookup && flow.reached(at)) {
            Integer key = conditions.key(flow, at, calls);
            if (key != null) {
                int index = lookup.keys.indexOf(key);
                return List.of(index < 0 ? lookup.dflt : lookup.labels.get(index));
            }
        }
        return ControlFlow.next(at);
    }
}
