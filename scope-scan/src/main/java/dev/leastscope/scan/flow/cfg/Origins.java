package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Finds the producers of values. Loads, stores, duplications and casts only copy values, so they are not producers. */
final class Origins extends SourceInterpreter {
    private final Map<AbstractInsnNode, Integer> parameters;
    private final Map<Integer, Integer> indexes = new HashMap<>();
    private final FlowBudget budget;

    Origins(Map<AbstractInsnNode, Integer> parameters, FlowBudget budget, boolean isStatic, String descriptor) {
        super(Opcodes.ASM9);
        this.budget = budget;
        this.parameters = parameters;
        int local = 0;
        int index = 0;
        if (!isStatic) {
            indexes.put(local++, index++);
        }
        for (Type type : Type.getArgumentTypes(descriptor)) {
            indexes.put(local, index++);
            local += type.getSize();
        }
    }

    @Override
    public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        LabelNode origin = new LabelNode();
        parameters.put(origin, indexes.getOrDefault(local, -1));
        return new SourceValue(type.getSize(), origin);
    }

    /** Merges values where branches meet. Each merge examines all instructions that can produce the value. */
    @Override
    @SuppressWarnings(
            "ReferenceEquality") // the same object needs no merge; equal ones are rare and merge to themselves
    public SourceValue merge(SourceValue one, SourceValue other) {
        if (one == other) {
            return one;
        }
        budget.look(1 + (one.insns.size() + other.insns.size()) * ScanLimits.LOOKS_PER_MERGED);
        return super.merge(one, other);
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
        return value;
    }

    @Override
    public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
        return instruction.getOpcode() == Opcodes.CHECKCAST ? value : super.unaryOperation(instruction, value);
    }
}
