package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.TextSplitting;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The results of methods of strings and string builders, and of string concatenation. */
public final class StringCalls {
    private final ValueQuery query;

    public StringCalls(ValueQuery query) {
        this.query = query;
    }

    /** The result of a static method of String. */
    Value statics(MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        return switch (call.name) {
            case "join" ->
                TextValues.joined(
                        query.value(flow, arguments.get(0), calls), query.value(flow, arguments.get(1), calls));
            case "valueOf", "copyValueOf" -> query.value(flow, arguments.get(0), calls);
            case "format" -> {
                int format = call.desc.startsWith("(Ljava/util/Locale;") ? 1 : 0;
                yield format(
                        query.value(flow, arguments.get(format), calls),
                        query.value(flow, arguments.get(format + 1), calls));
            }
            default -> Value.Unknown.unfollowed();
        };
    }

    private static Value format(Value format, Value arguments) {
        List<Value> values = arguments instanceof Value.Collection group ? group.elements() : List.of();
        List<Value> results = new ArrayList<>();
        for (Value.Text text : TextValues.of(format)) {
            results.add(TextValues.formatted(text.template(), values));
        }
        return Value.anyOf(results);
    }

    /** The result of a method of a text. */
    Value text(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        return switch (call.name) {
            case "concat" -> TextValues.concatenated(List.of(receiver, query.value(flow, arguments.get(0), calls)));
            case "formatted" -> format(receiver, query.value(flow, arguments.get(0), calls));
            case "split" -> {
                Value limit =
                        arguments.size() < 2 ? new Value.WholeNumber(0) : query.value(flow, arguments.get(1), calls);
                boolean all = limit instanceof Value.WholeNumber whole && whole.number() <= 0;
                Value pattern = all ? query.value(flow, arguments.get(0), calls) : Value.Unknown.unfollowed();
                yield TextSplitting.byPattern(receiver, pattern);
            }
            case "lines" -> TextSplitting.lines(receiver);
            case "replace" -> {
                boolean characters = call.desc.startsWith("(CC)");
                Value piece = query.value(flow, arguments.get(0), calls);
                Value by = query.value(flow, arguments.get(1), calls);
                yield TextValues.replaced(
                        receiver, characters ? character(piece) : piece, characters ? character(by) : by);
            }
            case "toString", "intern", "stripIndent", "getBytes" -> receiver;
            case "trim", "strip" -> TextValues.mapped(receiver, String::strip);
            case "toLowerCase" -> TextValues.mapped(receiver, text -> text.toLowerCase(Locale.ROOT));
            case "toUpperCase" -> TextValues.mapped(receiver, text -> text.toUpperCase(Locale.ROOT));
            default -> Value.Unknown.like(receiver);
        };
    }

    /**
     * The result of a method that depends only on its arguments.
     *
     * @param all the object of the call, then its arguments
     */
    public static Value pure(String owner, String name, List<Value> all) {
        Value first = all.get(0);
        boolean text = owner.equals("java/lang/String");
        if (owner.equals("java/util/function/Function")
                || (text && (name.equals("toString") || name.equals("valueOf")))) {
            return first;
        }
        if (owner.equals("java/util/Objects") && (name.equals("nonNull") || name.equals("isNull"))) {
            boolean absent = first instanceof Value.Null;
            return first instanceof Value.Text || absent
                    ? truth(absent == name.equals("isNull"))
                    : Value.Unknown.unfollowed();
        }
        if (!text || !(first instanceof Value.Text one)) {
            return Value.Unknown.like(first);
        }
        if (all.size() == 2) {
            return name.equals("concat") ? TextValues.concatenated(all) : asked(name, one, all.get(1));
        }
        return switch (name) {
            case "trim", "strip" -> TextValues.mapped(one, String::strip);
            case "toLowerCase" -> TextValues.mapped(one, known -> known.toLowerCase(Locale.ROOT));
            case "toUpperCase" -> TextValues.mapped(one, known -> known.toUpperCase(Locale.ROOT));
            case "isEmpty" -> one.isKnown() ? truth(one.template().isEmpty()) : Value.Unknown.unfollowed();
            case "isBlank" -> one.isKnown() ? truth(one.template().isBlank()) : Value.Unknown.unfollowed();
            default -> Value.Unknown.unfollowed();
        };
    }

    private static Value asked(String name, Value.Text text, Value other) {
        if (!text.isKnown() || !(other instanceof Value.Text argument) || !argument.isKnown()) {
            return Value.Unknown.unfollowed();
        }
        String one = text.template();
        String two = argument.template();
        return switch (name) {
            case "startsWith" -> truth(one.startsWith(two));
            case "endsWith" -> truth(one.endsWith(two));
            case "contains" -> truth(one.contains(two));
            case "equals" -> truth(one.equals(two));
            case "equalsIgnoreCase" -> truth(one.equalsIgnoreCase(two));
            default -> Value.Unknown.unfollowed();
        };
    }

    private static Value truth(boolean holds) {
        return new Value.WholeNumber(holds ? 1 : 0);
    }

    /** The character with a number as its code. */
    static Value character(Value value) {
        return value instanceof Value.WholeNumber whole
                ? Value.Text.of(String.valueOf((char) whole.number()))
                : TextValues.HOLE;
    }

    /** The result of string concatenation in Java 9 and later. Lambdas are not values here. */
    public Value indy(MethodFlow flow, InvokeDynamicInsnNode indy, CallChain calls) {
        List<Value> arguments = new ArrayList<>();
        if (indy.name.equals("makeConcatWithConstants") || indy.name.equals("makeConcat")) {
            flow.arguments(indy).forEach(argument -> arguments.add(query.value(flow, argument, calls)));
        }
        if (MethodFlow.givesGroovyText(indy)) {
            return query.value(flow, flow.arguments(indy).get(0), calls);
        }
        if (indy.name.equals("makeConcat")) {
            return TextValues.concatenated(arguments);
        }
        if (indy.name.equals("makeConcatWithConstants")
                && indy.bsmArgs.length > 0
                && indy.bsmArgs[0] instanceof String) {
            List<Object> constants = Arrays.asList(indy.bsmArgs).subList(1, indy.bsmArgs.length);
            return TextValues.recipe((String) indy.bsmArgs[0], arguments, constants);
        }
        return Value.Unknown.unfollowed();
    }
}
