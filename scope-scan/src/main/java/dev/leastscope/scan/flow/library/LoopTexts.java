package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Texts that a loop extends. A loop over known elements adds its text once for each element. With an unknown number of
 * rounds, a text with a slash has an unknown rest of several segments, so that it is never read as a shorter path.
 */
public final class LoopTexts {
    private final ValueQuery query;
    private final StringCalls strings;

    public LoopTexts(ValueQuery query, StringCalls strings) {
        this.query = query;
        this.strings = strings;
    }

    /** The text before the loop, and the extension: {@code text = text + "/" + segment}; null for other texts. */
    public static Set<AbstractInsnNode> carried(MethodFlow flow, AbstractInsnNode instruction) {
        if (instruction instanceof InvokeDynamicInsnNode joining && MethodFlow.joinsTexts(joining)) {
            for (Set<AbstractInsnNode> argument : flow.arguments(joining)) {
                if (argument.size() > 1 && argument.contains(joining)) {
                    return argument;
                }
            }
        }
        return null;
    }

    /** The text after the loop that extends it. */
    public Value behind(
            MethodFlow flow, InvokeDynamicInsnNode joining, Set<AbstractInsnNode> carried, CallChain calls) {
        Set<AbstractInsnNode> before = new HashSet<>(carried);
        before.remove(joining);
        Value text = query.value(flow, before, calls);
        ElementLoop loop = ElementLoop.around(query, flow, joining, calls);
        List<Value> elements =
                loop == null || isUsedInside(flow, loop, joining, before) ? null : loop.elements(Set.of(joining));
        Supplier<Value> longer = () -> strings.indy(flow, joining, calls);
        if (elements == null) {
            Value once = query.assuming(carried, Value.Text.of(""), longer);
            Value more = TextValues.concatenated(List.of(text, rest(once, loop)));
            return isPath(once) ? more : Value.anyOf(List.of(text, more));
        }
        for (Value element : elements) {
            Value so = text;
            text = query.assuming(carried, so, () -> loop.inRound(element, longer));
        }
        return text;
    }

    /** Whether a loop adds a part of a path. */
    static boolean isPath(Value once) {
        for (Value.Text text : TextValues.of(once)) {
            if (text.template().indexOf('/') >= 0 && text.template().indexOf('?') < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text that a loop adds in an unknown number of rounds: for a path an unknown rest of any length, else the text
     * of one round.
     *
     * @param once the text of one round
     * @param loop null when it is unknown, too
     */
    static Value rest(Value once, ElementLoop loop) {
        if (!isPath(once)) {
            return once;
        }
        boolean slash = TextValues.of(once).get(0).template().startsWith("/");
        return unknown(slash ? "/" : "", loop == null ? Value.Unknown.unfollowed() : loop.unknown());
    }

    /** A text with a known beginning only. The rest can be several segments of a path. */
    public static Value unknown(String begin, Value.Unknown why) {
        return new Value.Text(begin + Value.HOLE + Value.HOLE, why);
    }

    /** Whether the loop uses the text in one of its rounds. */
    private static boolean isUsedInside(
            MethodFlow flow, ElementLoop loop, AbstractInsnNode joining, Set<AbstractInsnNode> before) {
        for (MethodInsnNode call : flow.calls()) {
            if (loop.holds(call)) {
                List<Set<AbstractInsnNode>> operands = new ArrayList<>(flow.arguments(call));
                operands.add(flow.receiver(call));
                for (Set<AbstractInsnNode> operand : operands) {
                    if (operand.contains(joining) && !operand.containsAll(before)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
