package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.ControlFlow;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.TextSplitting;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What the methods of strings and string builders give, and what string concatenation gives. */
public final class StringCalls {
    private static final Set<String> CHANGING = Set.of("insert", "setLength", "delete", "deleteCharAt", "replace");

    private final ValueQuery query;

    public StringCalls(ValueQuery query) {
        this.query = query;
    }

    static boolean isBuilder(String owner) {
        return owner.equals("java/lang/StringBuilder") || owner.equals("java/lang/StringBuffer");
    }

    /** What a static method of String gives. */
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

    /** What a method of a text gives. */
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
            case "toString", "intern", "stripIndent" -> receiver;
            case "trim", "strip" -> TextValues.mapped(receiver, String::strip);
            case "toLowerCase" -> TextValues.mapped(receiver, text -> text.toLowerCase(Locale.ROOT));
            case "toUpperCase" -> TextValues.mapped(receiver, text -> text.toUpperCase(Locale.ROOT));
            default -> Value.Unknown.like(receiver);
        };
    }

    /**
     * What a method gives that depends on its arguments alone.
     *
     * @param all the arguments, first what it is called on
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

    /** The text of a string builder: its appends in the order of the code. */
    Value built(MethodFlow flow, MethodInsnNode call, Value builder) {
        if (!(builder instanceof Value.Instance made)) {
            return Value.Unknown.like(builder);
        }
        List<ObjectUses.Use> pieces = new ArrayList<>();
        for (ObjectUses.Use use : query.objects().uses(made)) {
            boolean first = use.call().name.equals("<init>");
            boolean piece = (first && use.call().desc.startsWith("(L"))
                    || use.call().name.equals("append");
            if (use.receiver() && piece && use.takesOne()) {
                pieces.add(use);
            } else if (use.receiver() && CHANGING.contains(use.call().name)) {
                return Value.Unknown.because(Value.Cause.LIBRARY_CALL, "StringBuilder." + use.call().name);
            }
        }
        List<Value> texts = new ArrayList<>();
        for (List<ObjectUses.Use> way : ways(flow, call, pieces)) {
            texts.add(TextValues.concatenated(way.stream().map(this::piece).toList()));
        }
        return Value.anyOf(texts);
    }

    private Value piece(ObjectUses.Use use) {
        Value value = query.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
        return use.call().desc.startsWith("(C)") ? character(value) : value;
    }

    /** The appends that each way to the end passes; a loop is passed once or not at all. */
    private List<List<ObjectUses.Use>> ways(MethodFlow flow, MethodInsnNode end, List<ObjectUses.Use> pieces) {
        List<ObjectUses.Use> before = new ArrayList<>();
        Map<AbstractInsnNode, List<ObjectUses.Use>> sites = new HashMap<>();
        for (ObjectUses.Use piece : pieces) {
            AbstractInsnNode site = CallChain.siteIn(flow, piece.flow(), piece.call(), piece.calls());
            if (site == null) {
                before.add(piece);
            } else {
                sites.computeIfAbsent(site, key -> new ArrayList<>()).add(piece);
            }
        }
        boolean straight =
                sites.keySet().stream().noneMatch(site -> flow.control().avoidable(flow.entry(), end, Set.of(site)));
        Set<List<ObjectUses.Use>> ways = straight ? Set.of() : branches(flow, end, sites);
        if (ways.isEmpty()) {
            return List.of(pieces);
        }
        List<List<ObjectUses.Use>> result = new ArrayList<>();
        for (List<ObjectUses.Use> way : ways) {
            List<ObjectUses.Use> all = new ArrayList<>(before);
            all.addAll(way);
            result.add(all);
        }
        return result;
    }

    private record Step(AbstractInsnNode at, List<ObjectUses.Use> passed) {}

    /** Empty when there are too many. */
    private Set<List<ObjectUses.Use>> branches(
            MethodFlow flow, MethodInsnNode end, Map<AbstractInsnNode, List<ObjectUses.Use>> sites) {
        Set<List<ObjectUses.Use>> ways = new LinkedHashSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        open.push(new Step(flow.entry(), List.of()));
        while (!open.isEmpty() && seen.size() < ScanLimits.MAX_PATH_STEPS && ways.size() <= ScanLimits.MAX_PATHS) {
            Step step = open.pop();
            if (step.at == end) {
                ways.add(step.passed);
            } else if (seen.add(step)) {
                query.project().budget().look(1 + step.passed.size());
                List<ObjectUses.Use> here = sites.getOrDefault(step.at, List.of());
                List<ObjectUses.Use> passed = step.passed;
                if (!here.isEmpty() && !passed.containsAll(here)) {
                    passed = new ArrayList<>(passed);
                    passed.addAll(here);
                }
                for (AbstractInsnNode next : ControlFlow.next(step.at)) {
                    open.push(new Step(next, passed));
                }
            }
        }
        return open.isEmpty() ? ways : Set.of();
    }

    private static Value character(Value value) {
        return value instanceof Value.WholeNumber whole
                ? Value.Text.of(String.valueOf((char) whole.number()))
                : TextValues.HOLE;
    }

    /** String concatenation of Java 9 and later; lambdas are not values to us. */
    public Value indy(MethodFlow flow, InvokeDynamicInsnNode indy, CallChain calls) {
        List<Value> arguments = new ArrayList<>();
        if (indy.name.equals("makeConcatWithConstants") || indy.name.equals("makeConcat")) {
            flow.arguments(indy).forEach(argument -> arguments.add(query.value(flow, argument, calls)));
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
