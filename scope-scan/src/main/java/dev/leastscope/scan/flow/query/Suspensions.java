package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Handles the code that Kotlin adds to suspend functions. Each call of another suspend function gives its result at
 * once, or later through the continuation, which keeps the variables. Both give the same values, so the path through
 * the continuation is left out.
 */
final class Suspensions {
    private static final String CONTINUATIONS = "kotlin/coroutines/jvm/internal/";

    private Suspensions() {}

    /** The producers without those of the continuation, when other producers give the result, too. */
    static Set<AbstractInsnNode> results(ProjectCode project, MethodFlow flow, Set<AbstractInsnNode> producers) {
        if (!isSuspending(flow)) {
            return producers;
        }
        Set<AbstractInsnNode> left = new LinkedHashSet<>();
        for (AbstractInsnNode producer : producers) {
            boolean later = (producer instanceof FieldInsnNode field
                            && (field.name.equals("result") || field.name.startsWith("L$"))
                            && project.find(field.owner)
                                    .filter(owner -> owner.superName.startsWith(CONTINUATIONS))
                                    .isPresent())
                    || (flow.method().name.equals("invokeSuspend") && flow.parameter(producer) == 1);
            boolean suspended = producer instanceof MethodInsnNode call && call.name.equals("getCOROUTINE_SUSPENDED");
            if (!later && !suspended) {
                left.add(producer);
            }
        }
        return left.isEmpty() ? producers : left;
    }

    /** Whether a return only reports that the function is suspended. */
    static boolean isSuspension(MethodFlow flow, AbstractInsnNode end) {
        if (!isSuspending(flow)) {
            return false;
        }
        boolean marks = flow.operand(end, 0).stream()
                .allMatch(producer ->
                        producer instanceof MethodInsnNode call && call.name.equals("getCOROUTINE_SUSPENDED"));
        AbstractInsnNode before = before(end);
        if (before != null && before.getOpcode() == Opcodes.ALOAD) {
            before = before(before);
        }
        return marks || (before != null && before.getOpcode() == Opcodes.IF_ACMPNE);
    }

    private static AbstractInsnNode before(AbstractInsnNode instruction) {
        AbstractInsnNode at = instruction.getPrevious();
        while (at != null && at.getOpcode() < 0) {
            at = at.getPrevious();
        }
        return at;
    }

    private static boolean isSuspending(MethodFlow flow) {
        return flow.method().name.equals("invokeSuspend")
                || flow.method().desc.endsWith("Lkotlin/coroutines/Continuation;)Ljava/lang/Object;");
    }
}
