package dev.leastscope.scan.flow.cfg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** A method with its data flow: for each instruction, the instructions that can produce its inputs. */
public final class MethodFlow {
    private final ClassNode owner;
    private final MethodNode method;
    private final AbstractInsnNode[] instructions;
    private final Frame<SourceValue>[] frames;
    private final Map<AbstractInsnNode, Integer> parameters;
    private final FlowBudget budget;
    private final ControlFlow control;
    private Map<AbstractInsnNode, MethodInsnNode> constructors;
    private final Map<Integer, List<AbstractInsnNode>> byOpcode = new HashMap<>();
    private final List<MethodInsnNode> calls = new ArrayList<>();
    private final List<InvokeDynamicInsnNode> lambdas = new ArrayList<>();

    private MethodFlow(
            ClassNode owner,
            MethodNode method,
            Frame<SourceValue>[] frames,
            Map<AbstractInsnNode, Integer> parameters,
            FlowBudget budget) {
        this.owner = owner;
        this.method = method;
        this.instructions = method.instructions.toArray();
        this.frames = frames;
        this.parameters = parameters;
        this.budget = budget;
        this.control = new ControlFlow(this, budget);
        for (AbstractInsnNode instruction : instructions) {
            if (instruction instanceof MethodInsnNode call && reached(call)) {
                calls.add(call);
            } else if (instruction instanceof InvokeDynamicInsnNode indy && !joinsTexts(indy) && reached(indy)) {
                lambdas.add(indy);
            }
        }
    }

    /**
     * Whether an instruction joins texts, as {@code +} is compiled since Java 9. Other instructions of this kind create
     * functions.
     */
    public static boolean joinsTexts(InvokeDynamicInsnNode instruction) {
        return instruction.name.startsWith("makeConcat") || givesGroovyText(instruction);
    }

    /** Whether an instruction makes a text of a GString, the object of Groovy's string templates. */
    public static boolean givesGroovyText(InvokeDynamicInsnNode instruction) {
        return instruction.name.equals("cast") && instruction.desc.equals("(Lgroovy/lang/GString;)Ljava/lang/String;");
    }

    /**
     * Analyses the data flow of a method.
     *
     * @throws AnalyzerException when its bytecode is invalid
     * @throws FlowBudgetException when merging branches takes too many steps
     */
    static MethodFlow of(ClassNode owner, MethodNode method, FlowBudget budget) throws AnalyzerException {
        Map<AbstractInsnNode, Integer> parameters = new HashMap<>();
        Origins origins = new Origins(parameters, budget, (method.access & Opcodes.ACC_STATIC) != 0, method.desc);
        Frame<SourceValue>[] frames = FrameAnalysis.of(owner.name, method, origins, budget);
        return new MethodFlow(owner, method, frames, parameters, budget);
    }

    public ClassNode owner() {
        return owner;
    }

    public MethodNode method() {
        return method;
    }

    public boolean isStatic() {
        return (method.access & Opcodes.ACC_STATIC) != 0;
    }

    public AbstractInsnNode[] instructions() {
        return instructions;
    }

    /** The reachable calls, in the order of the code. */
    public List<MethodInsnNode> calls() {
        return calls;
    }

    /** The constructor call of a {@code new} instruction. */
    public Optional<MethodInsnNode> constructor(AbstractInsnNode creation) {
        if (constructors == null) {
            constructors = new HashMap<>();
            for (MethodInsnNode call : calls) {
                if (call.getOpcode() == Opcodes.INVOKESPECIAL && call.name.equals("<init>")) {
                    receiver(call).forEach(made -> constructors.putIfAbsent(made, call));
                }
            }
        }
        return Optional.ofNullable(constructors.get(creation));
    }

    /** The {@code new} instruction of a constructor call; other instructions unchanged. */
    public AbstractInsnNode creation(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call && call.name.equals("<init>")) {
            for (AbstractInsnNode made : receiver(call)) {
                if (made.getOpcode() == Opcodes.NEW) {
                    return made;
                }
            }
        }
        return instruction;
    }

    /**
     * Counts all calls as examined.
     *
     * @throws FlowBudgetException when there are too many
     */
    public void look() {
        budget.look(calls.size());
    }

    /** The instructions that create lambdas and method references, in the order of the code. */
    public List<InvokeDynamicInsnNode> lambdas() {
        return lambdas;
    }

    /** The control flow of the method. */
    public ControlFlow control() {
        return control;
    }

    /** The first instruction. */
    public AbstractInsnNode entry() {
        return instructions[0];
    }

    /** The return instructions. */
    public List<AbstractInsnNode> exits() {
        List<AbstractInsnNode> exits = new ArrayList<>();
        for (int opcode = Opcodes.IRETURN; opcode <= Opcodes.RETURN; opcode++) {
            exits.addAll(withOpcode(opcode));
        }
        return Collections.unmodifiableList(exits);
    }

    public int index(AbstractInsnNode instruction) {
        return parameters.containsKey(instruction) ? -1 : method.instructions.indexOf(instruction);
    }

    public boolean reached(AbstractInsnNode instruction) {
        int index = method.instructions.indexOf(instruction);
        return index < frames.length && frames[index] != null;
    }

    /** The parameter of this origin, {@code this} being 0 in instance methods; or -1. */
    public int parameter(AbstractInsnNode origin) {
        return parameters.getOrDefault(origin, -1);
    }

    /** The origin of a parameter. */
    public AbstractInsnNode parameterOrigin(int parameter) {
        for (Map.Entry<AbstractInsnNode, Integer> entry : parameters.entrySet()) {
            if (entry.getValue() == parameter) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The origin of the parameter that receives an argument of a call; null when the method has none. */
    public AbstractInsnNode argumentOrigin(int argument) {
        return parameterOrigin(isStatic() ? argument : argument + 1);
    }

    /** The argument of a call that gives a parameter; -1 for {@code this}. */
    public int argument(int parameter) {
        return isStatic() ? parameter : parameter - 1;
    }

    /** The origins of a stack operand; 0 is the top. */
    public Set<AbstractInsnNode> operand(AbstractInsnNode instruction, int fromTop) {
        Frame<SourceValue> frame = frames[method.instructions.indexOf(instruction)];
        int index = frame == null ? -1 : frame.getStackSize() - 1 - fromTop;
        return index < 0 ? Set.of() : frame.getStack(index).insns;
    }

    /** The arguments of a call or an invokedynamic, without the receiver. */
    public List<Set<AbstractInsnNode>> arguments(AbstractInsnNode call) {
        int count = Type.getArgumentCount(descriptor(call));
        List<Set<AbstractInsnNode>> arguments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arguments.add(operand(call, count - 1 - i));
        }
        return arguments;
    }

    /** Whether the method compares the result of an instruction with null. */
    public boolean isTestedForNull(AbstractInsnNode producer) {
        for (int opcode : new int[] {Opcodes.IFNULL, Opcodes.IFNONNULL}) {
            for (AbstractInsnNode test : withOpcode(opcode)) {
                if (operand(test, 0).contains(producer)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The object of a call; empty for static calls. */
    public Set<AbstractInsnNode> receiver(MethodInsnNode call) {
        return call.getOpcode() == Opcodes.INVOKESTATIC ? Set.of() : operand(call, Type.getArgumentCount(call.desc));
    }

    private static String descriptor(AbstractInsnNode call) {
        return call instanceof InvokeDynamicInsnNode indy ? indy.desc : ((MethodInsnNode) call).desc;
    }

    /** The source line of an instruction; 0 when the class has none. */
    int line(AbstractInsnNode instruction) {
        for (AbstractInsnNode at = instruction; at != null; at = at.getPrevious()) {
            if (at instanceof LineNumberNode number) {
                return owner.sourceDebug == null
                        ? number.line
                        : InlinedLines.of(owner.sourceDebug).source(number.line);
            }
        }
        return 0;
    }

    /** The reachable instructions with an opcode, in the order of the code. */
    public List<AbstractInsnNode> withOpcode(int opcode) {
        List<AbstractInsnNode> known = byOpcode.get(opcode);
        if (known == null) {
            known = findOpcode(opcode);
            byOpcode.put(opcode, known);
        }
        return known;
    }

    private List<AbstractInsnNode> findOpcode(int opcode) {
        List<AbstractInsnNode> found = new ArrayList<>();
        for (AbstractInsnNode instruction : instructions) {
            if (instruction.getOpcode() == opcode && reached(instruction)) {
                found.add(instruction);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
