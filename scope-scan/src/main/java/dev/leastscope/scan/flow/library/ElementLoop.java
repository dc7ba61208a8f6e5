package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.ControlFlow;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** A loop over an array or a collection. Its body runs once for each element. */
public final class ElementLoop {
    private final ValueQuery query;
    private final MethodFlow flow;
    private final Set<AbstractInsnNode> body;
    /** The instruction that gives the next element; null when the loop is not over one array or collection. */
    private final AbstractInsnNode element;

    private final Value all;

    private ElementLoop(
            ValueQuery query, MethodFlow flow, Set<AbstractInsnNode> body, AbstractInsnNode element, Value all) {
        this.query = query;
        this.flow = flow;
        this.body = body;
        this.element = element;
        this.all = all;
    }

    /** The loop that contains an instruction; null for none. */
    public static ElementLoop around(ValueQuery query, MethodFlow flow, AbstractInsnNode at, CallChain calls) {
        Set<AbstractInsnNode> body = flow.control().loop(at);
        if (body.isEmpty()) {
            return null;
        }
        List<AbstractInsnNode> elements = new ArrayList<>();
        for (AbstractInsnNode one : body) {
            if (isElement(flow, one)) {
                elements.add(one);
            }
        }
        if (elements.size() != 1 || exits(body) != 1) {
            return new ElementLoop(query, flow, body, null, Value.Unknown.unfollowed());
        }
        AbstractInsnNode element = elements.get(0);
        Value all = element instanceof MethodInsnNode next
                ? query.value(flow, flow.receiver(next), calls)
                : query.value(flow, flow.operand(element, 1), calls);
        return new ElementLoop(query, flow, body, element, all);
    }

    /**
     * Whether an instruction gives the next element: of an iterator, or of an array with a counter that starts at 0.
     */
    private static boolean isElement(MethodFlow flow, AbstractInsnNode at) {
        if (at instanceof MethodInsnNode call) {
            return call.name.equals("next") && call.owner.equals("java/util/Iterator");
        }
        if (at.getOpcode() != Opcodes.AALOAD) {
            return false;
        }
        boolean counts = false;
        for (AbstractInsnNode index : flow.operand(at, 0)) {
            boolean steps = index instanceof IincInsnNode one && one.incr == 1;
            if (!steps && index.getOpcode() != Opcodes.ICONST_0) {
                return false;
            }
            counts |= steps;
        }
        return counts;
    }

    private static int exits(Set<AbstractInsnNode> body) {
        int exits = 0;
        for (AbstractInsnNode one : body) {
            for (AbstractInsnNode next : ControlFlow.next(one)) {
                exits += body.contains(next) ? 0 : 1;
            }
        }
        return exits;
    }

    /** Whether an instruction is part of the loop. */
    public boolean holds(AbstractInsnNode at) {
        return body.contains(at);
    }

    /**
     * The elements in their order; null unless all are known and each round runs some instructions.
     *
     * @param sites instructions of the loop
     */
    public List<Value> elements(Set<AbstractInsnNode> sites) {
        if (element == null || !(all instanceof Value.Collection known) || known.open()) {
            return null;
        }
        for (AbstractInsnNode site : sites) {
            if (!body.contains(site) || flow.control().avoidable(element.getNext(), element, Set.of(site))) {
                return null;
            }
        }
        return known.elements();
    }

    /** Why the elements are unknown. Callers can give them. */
    public Value.Unknown unknown() {
        return Value.Unknown.like(all);
    }

    /** The value of an expression in the loop, in the round of one element. */
    public Value inRound(Value round, Supplier<Value> question) {
        return query.assuming(Set.of(element), round, question);
    }
}
