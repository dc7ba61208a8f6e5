package dev.leastscope.scan.code;

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
final class StringCalls {
    private static final int MAX_WAYS = 16;
    private static final int MAX_WAY_STEPS = 20_000;
    private static final Set<String> CHANGING = Set.of("insert", "setLength", "delete", "deleteCharAt", "replace");

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
            case "split" -> {
                Value limit =
                        arguments.size() < 2 ? new Value.Whole(0) : evaluator.value(flow, arguments.get(1), calls);
                boolean all = limit instanceof Value.Whole whole && whole.number() <= 0;
                Value pattern = all ? evaluator.value(flow, arguments.get(0), calls) : Value.Unknown.NOTHING_KNOWN;
                yield Splitting.byPattern(receiver, pattern);
            }
            case "lines" -> Splitting.lines(receiver);
            case "replace" -> {
                boolean characters = call.desc.startsWith("(CC)");
                Value piece = evaluator.value(flow, arguments.get(0), calls);
                Value by = evaluator.value(flow, arguments.get(1), calls);
                yield Texts.replaced(receiver, characters ? character(piece) : piece, characters ? character(by) : by);
            }
            case "toString", "intern", "stripIndent" -> receiver;
            case "trim", "strip" -> Texts.mapped(receiver, String::strip);
            case "toLowerCase" -> Texts.mapped(receiver, text -> text.toLowerCase(Locale.ROOT));
            case "toUpperCase" -> Texts.mapped(receiver, text -> text.toUpperCase(Locale.ROOT));
            default -> Value.dependsOnCaller(receiver) ? Value.Unknown.CALLERS_KNOW : Value.Unknown.NOTHING_KNOWN;
        };
    }

    /** The text of a string builder: its appends in the order of the code. */
    Value built(MethodFlow flow, MethodInsnNode call, Value builder) {
        if (!(builder instanceof Value.Made made)) {
            return Value.dependsOnCaller(builder) ? Value.Unknown.CALLERS_KNOW : Value.Unknown.NOTHING_KNOWN;
        }
        List<Objects.Use> pieces = new ArrayList<>();
        for (Objects.Use use : evaluator.objects().uses(made)) {
            boolean first = use.call().name.equals("<init>");
            boolean piece = (first && use.call().desc.startsWith("(L"))
                    || use.call().name.equals("append");
            if (use.receiver() && piece && use.takesOne()) {
                pieces.add(use);
            } else if (use.receiver() && CHANGING.contains(use.call().name)) {
                return Value.Unknown.NOTHING_KNOWN;
            }
        }
        List<Value> texts = new ArrayList<>();
        for (List<Objects.Use> way : ways(flow, call, pieces)) {
            texts.add(Texts.concatenated(way.stream().map(this::piece).toList()));
        }
        return Value.anyOf(texts);
    }

    private Value piece(Objects.Use use) {
        Value value = evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
        return use.call().desc.startsWith("(C)") ? character(value) : value;
    }

    /** The appends that each way to the end passes; a loop is passed once or not at all. */
    private List<List<Objects.Use>> ways(MethodFlow flow, MethodInsnNode end, List<Objects.Use> pieces) {
        List<Objects.Use> before = new ArrayList<>();
        Map<AbstractInsnNode, List<Objects.Use>> sites = new HashMap<>();
        for (Objects.Use piece : pieces) {
            AbstractInsnNode site = CallChain.siteIn(flow, piece.flow(), piece.call(), piece.calls());
            if (site == null) {
                before.add(piece);
            } else {
                sites.computeIfAbsent(site, key -> new ArrayList<>()).add(piece);
            }
        }
        boolean straight =
                sites.keySet().stream().noneMatch(site -> flow.control().avoidable(flow.entry(), end, Set.of(site)));
        Set<List<Objects.Use>> ways = straight ? Set.of() : branches(flow, end, sites);
        if (ways.isEmpty()) {
            return List.of(pieces);
        }
        List<List<Objects.Use>> result = new ArrayList<>();
        for (List<Objects.Use> way : ways) {
            List<Objects.Use> all = new ArrayList<>(before);
            all.addAll(way);
            result.add(all);
        }
        return result;
    }

    private record Step(AbstractInsnNode at, List<Objects.Use> passed) {}

    /** Empty when there are too many. */
    private Set<List<Objects.Use>> branches(
            MethodFlow flow, MethodInsnNode end, Map<AbstractInsnNode, List<Objects.Use>> sites) {
        Set<List<Objects.Use>> ways = new LinkedHashSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        open.push(new Step(flow.entry(), List.of()));
        while (!open.isEmpty() && seen.size() < MAX_WAY_STEPS && ways.size() <= MAX_WAYS) {
            Step step = open.pop();
            if (step.at == end) {
                ways.add(step.passed);
            } else if (seen.add(step)) {
                evaluator.project().budget().look(1 + step.passed.size());
                List<Objects.Use> here = sites.getOrDefault(step.at, List.of());
                List<Objects.Use> passed = step.passed;
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
