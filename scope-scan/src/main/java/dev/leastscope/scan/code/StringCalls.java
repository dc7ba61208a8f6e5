package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What the methods of strings and string builders give, and what string concatenation gives. */
final class StringCalls {
    private final Evaluator evaluator;

    StringCalls(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    static boolean isBuilder(String owner) {
        return owner.equals("java/lang/StringBuilder") || owner.equals("java/lang/StringBuffer");
    }

    /** What a static method of String gives. */
    Value statics(MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        return switch (call.name) {
            case "join" ->
                Texts.joined(
                        evaluator.value(flow, arguments.get(0), calls), evaluator.value(flow, arguments.get(1), calls));
            case "valueOf", "copyValueOf" -> evaluator.value(flow, arguments.get(0), calls);
            case "format" -> {
                int format = call.desc.startsWith("(Ljava/util/Locale;") ? 1 : 0;
                yield format(
                        evaluator.value(flow, arguments.get(format), calls),
                        evaluator.value(flow, arguments.get(format + 1), calls));
            }
            default -> Value.Unknown.NOTHING_KNOWN;
        };
    }

    private static Value format(Value format, Value arguments) {
        List<Value> values = arguments instanceof Value.Group group ? group.elements() : List.of();
        List<Value> results = new ArrayList<>();
        for (Value.Text text : Texts.of(format)) {
            results.add(Texts.formatted(text.template(), values));
        }
        return Value.anyOf(results);
    }

    /** What a method of a text gives. */
    Value text(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        return switch (call.name) {
            case "concat" -> Texts.concatenated(List.of(receiver, evaluator.value(flow, arguments.get(0), calls)));
            case "formatted" -> format(receiver, evaluator.value(flow, arguments.get(0), calls));
            case "split" -> Texts.split(receiver, evaluator.value(flow, arguments.get(0), calls));
            case "toString", "trim", "strip", "intern", "toLowerCase", "stripIndent" -> receiver;
            default -> Value.dependsOnCaller(receiver) ? Value.Unknown.CALLERS_KNOW : Value.Unknown.NOTHING_KNOWN;
        };
    }

    /** The text of a string builder: its appends in the order of the code. */
    Value built(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Value builder = evaluator.value(flow, flow.receiver(call), calls);
        if (!(builder instanceof Value.Made made)) {
            return Value.dependsOnCaller(builder) ? Value.Unknown.CALLERS_KNOW : Value.Unknown.NOTHING_KNOWN;
        }
        List<Value> parts = new ArrayList<>();
        for (Objects.Use use : evaluator.objects().uses(made)) {
            boolean first = use.call().name.equals("<init>");
            boolean piece = (first && use.call().desc.startsWith("(L"))
                    || use.call().name.equals("append");
            if (use.receiver() && piece && Type.getArgumentCount(use.call().desc) == 1) {
                Value value = evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
                parts.add(use.call().desc.startsWith("(C)") ? character(value) : value);
            } else if (use.call().name.equals("insert") || use.call().name.equals("setLength")) {
                return Value.Unknown.NOTHING_KNOWN;
            }
        }
        return Texts.concatenated(parts);
    }

    private static Value character(Value value) {
        return value instanceof Value.Whole whole
                ? new Value.Text(String.valueOf((char) whole.number()), false)
                : Texts.HOLE;
    }

    /** String concatenation of Java 9 and later; lambdas are not values to us. */
    Value indy(MethodFlow flow, InvokeDynamicInsnNode indy, CallChain calls) {
        List<Value> arguments = new ArrayList<>();
        if (indy.name.equals("makeConcatWithConstants") || indy.name.equals("makeConcat")) {
            flow.arguments(indy).forEach(argument -> arguments.add(evaluator.value(flow, argument, calls)));
        }
        if (indy.name.equals("makeConcat")) {
            return Texts.concatenated(arguments);
        }
        if (indy.name.equals("makeConcatWithConstants")
                && indy.bsmArgs.length > 0
                && indy.bsmArgs[0] instanceof String) {
            List<Object> constants = Arrays.asList(indy.bsmArgs).subList(1, indy.bsmArgs.length);
            return Texts.recipe((String) indy.bsmArgs[0], arguments, constants);
        }
        return Value.Unknown.NOTHING_KNOWN;
    }
}
