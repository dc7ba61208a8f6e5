package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Computes the frame at each instruction of a method. It processes instructions in the order of the code, so everything
 * before a merge of branches is done before the merge. ASM's own analysis is depth first and examines the code after a
 * merge once for each branch, which is cubic in a row of ifs. Old subroutines (JSR) are analysed by ASM.
 */
final class FrameAnalysis {
    private final MethodNode method;
    private final SourceInterpreter interpreter;
    private final FlowBudget budget;
    private final InsnList instructions;
    private final Frame<SourceValue>[] frames;
    private final BitSet waiting = new BitSet();
    private final List<List<TryCatchBlockNode>> handlers;
    private final int looks;

    @SuppressWarnings("unchecked")
    private FrameAnalysis(MethodNode method, SourceInterpreter interpreter, FlowBudget budget) {
        this.method = method;
        this.interpreter = interpreter;
        this.budget = budget;
        this.instructions = method.instructions;
        this.frames = (Frame<SourceValue>[]) new Frame<?>[instructions.size()];
        this.handlers = new ArrayList<>(instructions.size());
        this.looks = 1 + (method.maxLocals + method.maxStack) / ScanLimits.CELLS_PER_LOOK;
    }

    /**
     * The frames before each instruction; null for unreachable instructions.
     *
     * @throws AnalyzerException when the bytecode is invalid
     * @throws FlowBudgetException when it takes too many steps
     */
    static Frame<SourceValue>[] of(String owner, MethodNode method, SourceInterpreter interpreter, FlowBudget budget)
            throws AnalyzerException {
        FrameAnalysis analysis = new FrameAnalysis(method, interpreter, budget);
        int subroutines = 0;
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction.getOpcode() == Opcodes.JSR || instruction.getOpcode() == Opcodes.RET) {
                subroutines++;
            }
        }
        if (subroutines > 0) {
            // For each subroutine, ASM examines all its instructions.
            for (int i = 0; i < subroutines; i++) {
                budget.look(method.instructions.size());
            }
            return analysis.withSubroutines(owner);
        }
        analysis.handlers();
        analysis.enter(owner);
        analysis.run();
        return analysis.frames;
    }

    /** ASM's own analysis, with each step counted. */
    private Frame<SourceValue>[] withSubroutines(String owner) throws AnalyzerException {
        return new Analyzer<>(interpreter) {
            @Override
            protected void newControlFlowEdge(int from, int to) {
                budget.look(looks);
            }

            @Override
            protected boolean newControlFlowExceptionEdge(int from, int to) {
                budget.look(looks);
                return true;
            }
        }.analyze(owner, method);
    }

    private void handlers() {
        for (int i = 0; i < instructions.size(); i++) {
            handlers.add(null);
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            int end = instructions.indexOf(block.end);
            for (int i = instructions.indexOf(block.start); i < end; i++) {
                budget.look(1);
                if (handlers.get(i) == null) {
                    handlers.set(i, new ArrayList<>());
                }
                handlers.get(i).add(block);
            }
        }
    }

    private void enter(String owner) throws AnalyzerException {
        Frame<SourceValue> first = new Frame<>(method.maxLocals, method.maxStack);
        first.setReturn(interpreter.newReturnTypeValue(Type.getReturnType(method.desc)));
        int local = 0;
        boolean isInstance = (method.access & Opcodes.ACC_STATIC) == 0;
        if (isInstance) {
            first.setLocal(local, interpreter.newParameterValue(true, local, Type.getObjectType(owner)));
            local++;
        }
        for (Type type : Type.getArgumentTypes(method.desc)) {
            first.setLocal(local, interpreter.newParameterValue(isInstance, local, type));
            local++;
            if (type.getSize() == 2) {
                first.setLocal(local, interpreter.newEmptyValue(local));
                local++;
            }
        }
        while (local < method.maxLocals) {
            first.setLocal(local, interpreter.newEmptyValue(local));
            local++;
        }
        flow(0, first);
    }

    private void run() throws AnalyzerException {
        Frame<SourceValue> current = new Frame<>(method.maxLocals, method.maxStack);
        for (int at = waiting.nextSetBit(0); at >= 0; at = waiting.nextSetBit(0)) {
            waiting.clear(at);
            budget.look(looks);
            AbstractInsnNode instruction = instructions.get(at);
            Frame<SourceValue> before = frames[at];
            current.init(before);
            if (instruction.getOpcode() >= 0) {
                try {
                    current.execute(instruction, interpreter);
                } catch (IndexOutOfBoundsException e) {
                    throw new AnalyzerException(instruction, "the stack or the local variables do not hold that", e);
                }
            }
            follow(at, instruction, current);
            if (handlers.get(at) != null) {
                for (TryCatchBlockNode block : handlers.get(at)) {
                    caught(block, before);
                }
            }
        }
    }

    private void follow(int at, AbstractInsnNode instruction, Frame<SourceValue> after) throws AnalyzerException {
        int opcode = instruction.getOpcode();
        if (instruction instanceof JumpInsnNode jump) {
            if (opcode != Opcodes.GOTO) {
                flow(at + 1, after);
            }
            flow(jump.label, after);
        } else if (instruction instanceof TableSwitchInsnNode table) {
            flow(table.dflt, after);
            for (LabelNode label : table.labels) {
                flow(label, after);
            }
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            flow(lookup.dflt, after);
            for (LabelNode label : lookup.labels) {
                flow(label, after);
            }
        } else if (opcode != Opcodes.ATHROW && (opcode < Opcodes.IRETURN || opcode > Opcodes.RETURN)) {
            flow(at + 1, after);
        }
    }

    private void caught(TryCatchBlockNode block, Frame<SourceValue> before) throws AnalyzerException {
        Type type = Type.getObjectType(block.type == null ? "java/lang/Throwable" : block.type);
        Frame<SourceValue> handler = new Frame<>(before);
        budget.look(looks);
        handler.clearStack();
        handler.push(interpreter.newExceptionValue(block, handler, type));
        flow(block.handler, handler);
    }

    private void flow(LabelNode label, Frame<SourceValue> frame) throws AnalyzerException {
        flow(instructions.indexOf(label), frame);
    }

    private void flow(int to, Frame<SourceValue> frame) throws AnalyzerException {
        if (to >= frames.length) {
            throw new AnalyzerException(null, "the code runs beyond its end");
        }
        budget.look(looks);
        if (frames[to] == null) {
            frames[to] = new Frame<>(frame);
            waiting.set(to);
        } else if (frames[to].merge(frame, interpreter)) {
            waiting.set(to);
        }
    }
}
