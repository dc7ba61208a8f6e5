package dev.leastscope.scan.flow.cfg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.scan.limits.ScanLimits;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Merging what branches bring is counted. Steps are compared, not seconds: they are the same on every machine. */
class MergeBudgetTest {
    @Test
    void branchesOneAfterTheOtherTakeStepsInProportion() throws AnalyzerException {
        long one = steps(branches(200, 2, false));
        long two = steps(branches(400, 2, false));
        long four = steps(branches(800, 2, false));
        assertThat(one).isPositive();
        assertThat(two).isLessThanOrEqualTo(one * 22 / 10);
        assertThat(four).isLessThanOrEqualTo(one * 44 / 10);
    }

    /** 400 ifs in 3.6 KB took eight seconds when what follows was looked at once for each branch. */
    @Test
    void aLoopOfManyBranchesIsRead() throws AnalyzerException {
        assertThat(steps(branches(400, 20, true))).isLessThan(ScanLimits.MAX_STEPS);
    }

    @Test
    void branchesInALoopEndAtTheLimitHoweverManyThereAre() {
        for (int count : new int[] {1600, 3200}) {
            FlowBudget budget = new FlowBudget();
            assertThatThrownBy(() -> MethodFlow.of(owner(), branches(count, 20, true), budget))
                    .isInstanceOf(FlowBudgetException.class)
                    .hasMessageContaining("ScanLimits.MAX_STEPS");
            assertThat(stepsLeft(budget)).isZero();
        }
    }

    /** Old classes call subroutines. Their frames are computed by ASM, whose work is counted, too. */
    @Test
    void subroutinesTakeStepsInProportionAndEndAtTheLimit() throws AnalyzerException {
        long one = steps(subroutine(500, 1_000));
        long two = steps(subroutine(1_000, 1_000));
        long four = steps(subroutine(2_000, 1_000));
        assertThat(one).isPositive();
        assertThat(two).isBetween(one * 18 / 10, one * 22 / 10);
        assertThat(four).isBetween(one * 36 / 10, one * 44 / 10);
        MethodNode many = new MethodNode(Opcodes.ACC_STATIC, "m", "()V", null, null);
        Label subroutine = new Label();
        for (int i = 0; i < 6_000; i++) {
            many.visitJumpInsn(Opcodes.JSR, subroutine);
        }
        many.visitInsn(Opcodes.RETURN);
        many.visitLabel(subroutine);
        many.visitVarInsn(Opcodes.ASTORE, 0);
        many.visitVarInsn(Opcodes.RET, 0);
        many.visitMaxs(1, 1);
        FlowBudget budget = new FlowBudget();
        assertThatThrownBy(() -> MethodFlow.of(owner(), many, budget))
                .isInstanceOf(FlowBudgetException.class)
                .hasMessageContaining("ScanLimits.MAX_STEPS");
    }

    /** A subroutine of so many instructions, called once, in a method with so many local variables. */
    private static MethodNode subroutine(int instructions, int variables) {
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "m", "()V", null, null);
        Label subroutine = new Label();
        method.visitJumpInsn(Opcodes.JSR, subroutine);
        method.visitInsn(Opcodes.RETURN);
        method.visitLabel(subroutine);
        method.visitVarInsn(Opcodes.ASTORE, 0);
        for (int i = 0; i < instructions; i++) {
            method.visitInsn(Opcodes.NOP);
        }
        method.visitVarInsn(Opcodes.RET, 0);
        method.visitMaxs(1, variables);
        return method;
    }

    private static long steps(MethodNode method) throws AnalyzerException {
        FlowBudget budget = new FlowBudget();
        MethodFlow.of(owner(), method, budget);
        return ScanLimits.MAX_STEPS - stepsLeft(budget);
    }

    /** Counts by taking them. */
    private static long stepsLeft(FlowBudget budget) {
        long left = 0;
        while (true) {
            try {
                budget.step();
                left++;
            } catch (FlowBudgetException end) {
                return left;
            }
        }
    }

    private static ClassNode owner() {
        ClassNode owner = new ClassNode();
        owner.name = "p/Branches";
        return owner;
    }

    /** So many ifs, each of which stores something new into each of some local variables; perhaps all in a loop. */
    private static MethodNode branches(int count, int variables, boolean loop) {
        MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "m", "(Z)V", null, null);
        for (int i = 1; i <= variables; i++) {
            method.visitInsn(Opcodes.ACONST_NULL);
            method.visitVarInsn(Opcodes.ASTORE, i);
        }
        Label again = new Label();
        method.visitLabel(again);
        for (int i = 0; i < count; i++) {
            if (!loop && i % 10 == 0) {
                // As in ordinary code, where a variable lives for some lines.
                method.visitInsn(Opcodes.ACONST_NULL);
                method.visitVarInsn(Opcodes.ASTORE, 1 + i / 10 % variables);
            }
            Label next = new Label();
            method.visitVarInsn(Opcodes.ILOAD, 0);
            method.visitJumpInsn(Opcodes.IFEQ, next);
            method.visitLdcInsn("value " + i);
            method.visitVarInsn(Opcodes.ASTORE, 1 + i % variables);
            method.visitLabel(next);
        }
        if (loop) {
            method.visitVarInsn(Opcodes.ILOAD, 0);
            method.visitJumpInsn(Opcodes.IFNE, again);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, variables + 1);
        return method;
    }
}
