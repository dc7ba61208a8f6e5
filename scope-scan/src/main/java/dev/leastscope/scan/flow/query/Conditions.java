package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.library.StringCalls;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The results of conditions with known values: tests of classes, of null, of constants, of numbers and of texts. */
final class Conditions {
    private final Evaluator evaluator;
    private final ProjectCode project;

    Conditions(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.project = evaluator.project();
    }

    /** Whether a conditional jump jumps; null when that is unknown. */
    Boolean holds(MethodFlow flow, JumpInsnNode jump, CallChain calls) {
        return switch (jump.getOpcode()) {
            case Opcodes.IFEQ -> not(truth(flow, flow.operand(jump, 0), calls));
            case Opcodes.IFNE -> truth(flow, flow.operand(jump, 0), calls);
            case Opcodes.IFNULL -> isNull(flow, flow.operand(jump, 0), calls);
            case Opcodes.IFNONNULL -> not(isNull(flow, flow.operand(jump, 0), calls));
            case Opcodes.IF_ACMPEQ -> isSame(flow, jump, calls);
            case Opcodes.IF_ACMPNE -> not(isSame(flow, jump, calls));
            default -> null;
        };
    }

    private static Boolean not(Boolean truth) {
        return truth == null ? null : !truth;
    }

    /** Whether an operand is a number other than 0. */
    private Boolean truth(MethodFlow flow, Set<AbstractInsnNode> operand, CallChain calls) {
        if (operand.size() != 1) {
            return null;
        }
        AbstractInsnNode producer = operand.iterator().next();
        if (producer.getOpcode() == Opcodes.INSTANCEOF) {
            String type = ((TypeInsnNode) producer).desc;
            return of(flow, flow.operand(producer, 0), calls, one -> isOf(one, type));
        }
        if (producer instanceof MethodInsnNode call) {
            return equal(flow, call, calls);
        }
        return value(flow, operand, calls) instanceof Value.WholeNumber number ? number.number() != 0 : null;
    }

    /** The result of {@code one.equals(other)}, or of the same test in Kotlin. */
    private Boolean equal(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        boolean kotlin = call.owner.equals("kotlin/jvm/internal/Intrinsics") && call.name.equals("areEqual");
        boolean equals = call.desc.equals("(Ljava/lang/Object;)Z") && call.name.equals("equals");
        boolean text = call.owner.equals("java/lang/String") && call.desc.endsWith(")Z");
        if (!kotlin && !equals && !text) {
            return null;
        }
        List<Value> both = new ArrayList<>();
        if (!kotlin) {
            both.add(value(flow, flow.receiver(call), calls));
        }
        for (Set<AbstractInsnNode> argument : flow.arguments(call)) {
            both.add(value(flow, argument, calls));
        }
        if (both.size() == 2
                && both.get(0) instanceof Value.Constant one
                && both.get(1) instanceof Value.Constant other) {
            return isSame(one, other);
        }
        String name = kotlin ? "equals" : call.name;
        return StringCalls.pure("java/lang/String", name, both) instanceof Value.WholeNumber number
                ? number.number() != 0
                : null;
    }

    private Boolean isNull(MethodFlow flow, Set<AbstractInsnNode> operand, CallChain calls) {
        return of(flow, operand, calls, one -> {
            if (one instanceof Value.Null) {
                return true;
            }
            boolean made =
                    one instanceof Value.Instance object && object.origin().instruction() instanceof TypeInsnNode;
            boolean constant = one instanceof Value.Constant named && evaluator.isEnum(named);
            return (made || constant || one instanceof Value.Text || one instanceof Value.OfType)
                    ? Boolean.FALSE
                    : null;
        });
    }

    private Boolean isSame(MethodFlow flow, JumpInsnNode jump, CallChain calls) {
        Value one = value(flow, flow.operand(jump, 0), calls);
        Value other = value(flow, flow.operand(jump, 1), calls);
        return (one instanceof Value.Constant first && other instanceof Value.Constant second)
                ? isSame(first, second)
                : null;
    }

    /** Whether two constants are the same object; null when one of them is not known to be an enum constant. */
    private Boolean isSame(Value.Constant one, Value.Constant other) {
        if (one.equals(other)) {
            return true;
        }
        return (one.owner().equals(other.owner()) && evaluator.isEnum(one) && evaluator.isEnum(other))
                ? Boolean.FALSE
                : null;
    }

    /** The common result of all alternatives of a value; null when they differ, or when one has no result. */
    private Boolean of(
            MethodFlow flow, Set<AbstractInsnNode> operand, CallChain calls, Function<Value, Boolean> question) {
        Boolean answer = null;
        for (Value one : Value.alternatives(value(flow, operand, calls))) {
            Boolean more = question.apply(one);
            if (more == null || (answer != null && !answer.equals(more))) {
                return null;
            }
            answer = more;
        }
        return answer;
    }

    private Boolean isOf(Value object, String type) {
        if (object instanceof Value.Null) {
            return false;
        }
        Optional<String> exact = evaluator.targets().exactType(object);
        return exact.isEmpty() ? null : extend(exact.get(), type);
    }

    /** Whether a class of the project is a subtype of a type; null when a parent outside the project decides that. */
    private Boolean extend(String name, String type) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty() && seen.size() < ScanLimits.MAX_IMPLEMENTATIONS) {
            String at = open.remove(open.size() - 1);
            if (at.equals(type)) {
                return true;
            }
            Optional<ClassNode> tree = seen.add(at) ? project.find(at) : Optional.empty();
            if (tree.isPresent()) {
                open.addAll(tree.get().interfaces);
                open.add(tree.get().superName);
            }
        }
        return (open.isEmpty() && project.find(type).isPresent()) ? Boolean.FALSE : null;
    }

    /** The number of a switch; null when it is unknown. */
    Integer key(MethodFlow flow, AbstractInsnNode choice, CallChain calls) {
        Set<AbstractInsnNode> operand = flow.operand(choice, 0);
        if (operand.size() != 1) {
            return null;
        }
        AbstractInsnNode producer = operand.iterator().next();
        if (producer.getOpcode() == Opcodes.IALOAD) {
            return mapped(flow, producer, calls);
        }
        if (producer instanceof MethodInsnNode call && call.name.equals("hashCode")) {
            return value(flow, flow.receiver(call), calls) instanceof Value.Text text && text.isKnown()
                    ? Integer.valueOf(text.template().hashCode())
                    : null;
        }
        if (producer instanceof MethodInsnNode call && call.name.equals("ordinal")) {
            return value(flow, flow.receiver(call), calls) instanceof Value.Constant constant
                    ? ordinal(constant)
                    : null;
        }
        return value(flow, operand, calls) instanceof Value.WholeNumber number
                ? Integer.valueOf((int) number.number())
                : null;
    }

    private Integer ordinal(Value.Constant constant) {
        int ordinal = 0;
        for (FieldNode field :
                project.find(constant.owner()).map(tree -> tree.fields).orElse(List.of())) {
            if ((field.access & Opcodes.ACC_ENUM) != 0) {
                if (field.name.equals(constant.name())) {
                    return ordinal;
                }
                ordinal++;
            }
        }
        return null;
    }

    /**
     * The compiler's number for an enum constant: {@code $SwitchMap$...[constant.ordinal()]}; 0 for a constant without
     * a case.
     */
    private Integer mapped(MethodFlow flow, AbstractInsnNode load, CallChain calls) {
        Set<AbstractInsnNode> array = flow.operand(load, 1);
        Set<AbstractInsnNode> index = flow.operand(load, 0);
        boolean compiled = array.size() == 1
                && array.iterator().next() instanceof FieldInsnNode field
                && (field.name.startsWith("$SwitchMap$") || field.name.startsWith("$EnumSwitchMapping$"));
        if (!compiled || index.size() != 1 || !(index.iterator().next() instanceof MethodInsnNode ordinal)) {
            return null;
        }
        FieldInsnNode map = (FieldInsnNode) array.iterator().next();
        Optional<MethodFlow> made = project.method(map.owner, "<clinit>", "()V");
        if (made.isEmpty()
                || !(value(flow, flow.receiver(ordinal), calls) instanceof Value.Constant constant)
                || !evaluator.isEnum(constant)) {
            return null;
        }
        return number(made.get(), map, constant);
    }

    private Integer number(MethodFlow made, FieldInsnNode map, Value.Constant constant) {
        Set<AbstractInsnNode> arrays = new HashSet<>();
        for (AbstractInsnNode put : made.withOpcode(Opcodes.PUTSTATIC)) {
            if (FieldAdditions.isField(put, map.owner, map.name)) {
                arrays.addAll(made.operand(put, 0));
            }
        }
        for (AbstractInsnNode store : made.withOpcode(Opcodes.IASTORE)) {
            Set<AbstractInsnNode> array = made.operand(store, 2);
            boolean same = array.stream()
                    .anyMatch(one -> arrays.contains(one) || FieldAdditions.isField(one, map.owner, map.name));
            for (AbstractInsnNode index : same ? made.operand(store, 1) : Set.<AbstractInsnNode>of()) {
                if (index instanceof MethodInsnNode ordinal
                        && evaluator.value(made, made.receiver(ordinal), null).equals(constant)
                        && evaluator.value(made, made.operand(store, 0), null) instanceof Value.WholeNumber number) {
                    return (int) number.number();
                }
            }
        }
        return arrays.isEmpty() ? null : 0;
    }

    /** A value that cannot change after its creation. A field that can be set again is unknown. */
    private Value value(MethodFlow flow, Set<AbstractInsnNode> operand, CallChain calls) {
        for (AbstractInsnNode producer : operand) {
            if (producer instanceof FieldInsnNode field && !isFinal(field)) {
                return Value.Unknown.unfollowed();
            }
        }
        return evaluator.value(flow, operand, calls);
    }

    private boolean isFinal(FieldInsnNode field) {
        Optional<ProjectCode.DeclaredField> declared = project.field(field.owner, field.name);
        // Only constants of other classes are known.
        return declared.isEmpty() || (declared.get().field().access & Opcodes.ACC_FINAL) != 0;
    }
}
