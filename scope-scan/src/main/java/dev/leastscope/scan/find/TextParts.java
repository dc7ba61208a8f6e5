package dev.leastscope.scan.find;

import dev.leastscope.scan.find.text.DescribedPaths;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.GroovyTexts;
import dev.leastscope.scan.flow.library.LogCalls;
import dev.leastscope.scan.flow.library.LoopTexts;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Separates the texts of a method that are used directly from those that are only parts of longer texts or log
 * messages.
 */
final class TextParts {
    private static final Set<String> COMPOSING = Set.of(
            "append",
            "concat",
            "format",
            "formatted",
            "join",
            "replace",
            "valueOf",
            "encode",
            "trim",
            "strip",
            "stripIndent",
            "intern",
            "toString",
            "toLowerCase");

    private final Set<AbstractInsnNode> parts = new HashSet<>();
    private final Set<AbstractInsnNode> used = new HashSet<>();
    private final Set<AbstractInsnNode> harmless = new HashSet<>();

    private TextParts() {}

    static TextParts of(MethodFlow flow) {
        TextParts result = new TextParts();
        for (AbstractInsnNode instruction : flow.instructions()) {
            if (flow.reached(instruction)) {
                result.consume(flow, instruction);
            }
        }
        // A value in an array is used where the array is used.
        for (AbstractInsnNode store : flow.withOpcode(Opcodes.AASTORE)) {
            Set<AbstractInsnNode> array = flow.operand(store, 2);
            boolean part = ObjectUses.meets(array, result.parts);
            boolean logged = ObjectUses.meets(array, result.harmless);
            Set<AbstractInsnNode> into = part ? result.parts : logged ? result.harmless : result.used;
            into.addAll(flow.operand(store, 0));
        }
        return result;
    }

    /** Whether the text must be read separately. */
    boolean isWhole(AbstractInsnNode text) {
        return used.contains(text) || (!parts.contains(text) && !harmless.contains(text));
    }

    /** Whether a text is only compared or shown to people. */
    boolean isOnlyAsked(AbstractInsnNode text) {
        return harmless.contains(text) && !used.contains(text) && !parts.contains(text);
    }

    /**
     * The text that a method builds with a call's result, or that call when its result is used directly.
     *
     * @param flow the method of these texts
     * @return null when the result is not a readable text
     */
    AbstractInsnNode whole(MethodFlow flow, AbstractInsnNode given) {
        AbstractInsnNode at = given;
        for (int i = 0; at != null && !isWhole(at) && i < ScanLimits.MAX_OBJECT_DEPTH; i++) {
            at = composed(flow, at);
        }
        return at == null || isWhole(at) ? at : null;
    }

    private static AbstractInsnNode composed(MethodFlow flow, AbstractInsnNode part) {
        for (AbstractInsnNode instruction : flow.instructions()) {
            boolean concatenation = instruction instanceof InvokeDynamicInsnNode indy
                    && MethodFlow.joinsTexts(indy)
                    && flow.arguments(indy).stream().anyMatch(argument -> argument.contains(part));
            boolean call = instruction instanceof MethodInsnNode one
                    && one.owner.startsWith("java/lang/String")
                    && one.desc.contains(")Ljava/lang/String")
                    && (flow.receiver(one).contains(part)
                            || flow.arguments(one).stream().anyMatch(argument -> argument.contains(part)));
            if ((concatenation || call) && flow.reached(instruction)) {
                return instruction;
            }
        }
        return null;
    }

    /** The extended text, where a loop extends a text, instead of the text before the loop. */
    private static Set<AbstractInsnNode> behindLoop(MethodFlow flow, Set<AbstractInsnNode> operand) {
        for (AbstractInsnNode one : operand.size() > 1 ? operand : Set.<AbstractInsnNode>of()) {
            if (operand.equals(LoopTexts.carried(flow, one))) {
                return Set.of(one);
            }
        }
        return operand;
    }

    private void consume(MethodFlow flow, AbstractInsnNode instruction) {
        if (instruction instanceof InvokeDynamicInsnNode indy) {
            Set<AbstractInsnNode> into = MethodFlow.joinsTexts(indy) ? parts : used;
            flow.arguments(indy).forEach(into::addAll);
        } else if (instruction instanceof MethodInsnNode call) {
            call(flow, call);
        } else if (instruction instanceof InsnNode && instruction.getOpcode() == Opcodes.ARETURN) {
            used.addAll(behindLoop(flow, flow.operand(instruction, 0)));
        } else if (instruction.getOpcode() == Opcodes.PUTFIELD || instruction.getOpcode() == Opcodes.PUTSTATIC) {
            used.addAll(behindLoop(flow, flow.operand(instruction, 0)));
        }
    }

    /** Whether a call is one of Kotlin's functions on texts. */
    static boolean isKotlin(MethodInsnNode call) {
        return call.owner.startsWith("kotlin/text/StringsKt");
    }

    private void call(MethodFlow flow, MethodInsnNode call) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        boolean text = call.owner.startsWith("java/lang/String") || isKotlin(call);
        boolean changes = (isKotlin(call) && call.desc.endsWith(")Ljava/lang/String;"))
                || GroovyTexts.joins(call)
                || (call.name.equals("<init>") && call.owner.equals(GroovyTexts.TEMPLATE));
        if (changes
                || (text && (COMPOSING.contains(call.name) || call.name.equals("<init>")))
                || (call.owner.endsWith("URLEncoder") && call.name.equals("encode"))) {
            arguments.forEach(parts::addAll);
            if (call.owner.equals("java/lang/String")) {
                parts.addAll(flow.receiver(call));
            }
            return;
        }
        boolean compares = SentTexts.COMPARING.contains(call.name) && call.desc.endsWith(")Z");
        if (compares) {
            arguments.forEach(harmless::addAll);
            harmless.addAll(flow.receiver(call));
            return;
        }
        boolean shows = LogCalls.isLog(call) || DescribedPaths.isDescription(call);
        Set<AbstractInsnNode> into = text || shows ? harmless : used;
        arguments.forEach(argument -> into.addAll(behindLoop(flow, argument)));
        // Only operations that give a text count. Others only test it.
        Set<AbstractInsnNode> receivers = text && !call.desc.endsWith(")Ljava/lang/String;") ? harmless : used;
        receivers.addAll(flow.receiver(call));
    }
}
