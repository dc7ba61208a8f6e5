package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.ControlFlow;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The texts of string builders. */
final class BuiltTexts {
    private static final Set<String> CHANGING = Set.of("insert", "setLength", "delete", "deleteCharAt", "replace");

    private final ValueQuery query;

    BuiltTexts(ValueQuery query) {
        this.query = query;
    }

    static boolean isBuilder(String owner) {
        return owner.equals("java/lang/StringBuilder") || owner.equals("java/lang/StringBuffer");
    }

    /** The text of a string builder: its appends in the order of the code. */
    Value of(MethodFlow flow, MethodInsnNode call, CallChain calls, Value builder) {
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
        for (List<Part> way : ways(flow, call, parts(flow, calls, made, pieces))) {
            texts.add(TextValues.concatenated(way.stream().map(this::text).toList()));
        }
        return Value.anyOf(texts);
    }

    /** Texts that are appended together. Two parts are never equal. */
    private static final class Part {
        /** The instructions in the method that asks for the text; empty for the initial text. */
        final Set<AbstractInsnNode> sites;

        final List<ObjectUses.Use> pieces;
        /** The loop that contains the instructions; null for none. */
        final ElementLoop loop;
        /** The text from all rounds of the loop; null for none. */
        final Value whole;

        Part(Set<AbstractInsnNode> sites, List<ObjectUses.Use> pieces, ElementLoop loop, Value whole) {
            this.sites = sites;
            this.pieces = pieces;
            this.loop = loop;
            this.whole = whole;
        }
    }

    private Value text(Part part) {
        return part.whole != null
                ? part.whole
                : TextValues.concatenated(part.pieces.stream().map(this::piece).toList());
    }

    private Value piece(ObjectUses.Use use) {
        Value value = query.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
        return use.call().desc.startsWith("(C)") ? StringCalls.character(value) : value;
    }

    /** The appends by their instructions. Those of one loop that extends a path are one part. */
    private List<Part> parts(MethodFlow flow, CallChain calls, Value.Instance made, List<ObjectUses.Use> pieces) {
        Map<AbstractInsnNode, List<ObjectUses.Use>> sites = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        for (ObjectUses.Use piece : pieces) {
            AbstractInsnNode site = CallChain.siteIn(flow, piece.flow(), piece.call(), piece.calls());
            if (site == null) {
                parts.add(new Part(Set.of(), List.of(piece), null, null));
            } else {
                sites.computeIfAbsent(site, key -> new ArrayList<>()).add(piece);
            }
        }
        AbstractInsnNode creation = made.origin().instruction();
        while (!sites.isEmpty()) {
            AbstractInsnNode site = sites.keySet().iterator().next();
            ElementLoop loop = ElementLoop.around(query, flow, site, calls);
            Part looped = loop == null || loop.holds(creation) ? null : looped(loop, sites);
            if (looped == null) {
                parts.add(new Part(Set.of(site), sites.remove(site), null, null));
            } else {
                parts.add(looped);
                sites.keySet().removeAll(looped.sites);
            }
        }
        return parts;
    }

    /** The text from all rounds of a loop; null when it is not a path. */
    private Part looped(ElementLoop loop, Map<AbstractInsnNode, List<ObjectUses.Use>> sites) {
        Set<AbstractInsnNode> inside = new LinkedHashSet<>();
        List<ObjectUses.Use> pieces = new ArrayList<>();
        sites.forEach((site, here) -> {
            if (loop.holds(site)) {
                inside.add(site);
                pieces.addAll(here);
            }
        });
        Supplier<Value> round =
                () -> TextValues.concatenated(pieces.stream().map(this::piece).toList());
        Value once = round.get();
        if (!LoopTexts.isPath(once)) {
            return null;
        }
        List<Value> elements = loop.elements(inside);
        if (elements == null) {
            return new Part(inside, pieces, loop, LoopTexts.rest(once, loop));
        }
        List<Value> rounds = new ArrayList<>();
        for (Value element : elements) {
            rounds.add(loop.inRound(element, round));
        }
        return new Part(inside, pieces, loop, TextValues.concatenated(rounds));
    }

    /**
     * The parts on each path to the end. A loop is passed once or not at all; a loop that extends a path is always
     * passed.
     */
    private List<List<Part>> ways(MethodFlow flow, MethodInsnNode end, List<Part> parts) {
        List<Part> before = new ArrayList<>();
        Map<AbstractInsnNode, Part> sites = new HashMap<>();
        for (Part part : parts) {
            if (part.sites.isEmpty()) {
                before.add(part);
            }
            part.sites.forEach(site -> sites.put(site, part));
        }
        boolean straight =
                sites.keySet().stream().noneMatch(site -> flow.control().avoidable(flow.entry(), end, Set.of(site)));
        Set<List<Part>> ways = straight ? Set.of() : branches(flow, end, sites);
        if (ways.isEmpty()) {
            return List.of(parts);
        }
        List<List<Part>> result = new ArrayList<>();
        for (List<Part> way : ways) {
            List<Part> all = new ArrayList<>(before);
            all.addAll(way);
            result.add(all);
        }
        return result;
    }

    private record Step(AbstractInsnNode at, List<Part> passed) {}

    /** The branches; empty when there are too many. */
    private Set<List<Part>> branches(MethodFlow flow, MethodInsnNode end, Map<AbstractInsnNode, Part> sites) {
        List<Part> loops = sites.values().stream()
                .filter(part -> part.loop != null)
                .distinct()
                .toList();
        Set<List<Part>> ways = new LinkedHashSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        open.push(new Step(flow.entry(), List.of()));
        while (!open.isEmpty() && seen.size() < ScanLimits.MAX_PATH_STEPS && ways.size() <= ScanLimits.MAX_PATHS) {
            Step step = open.pop();
            if (step.at == end) {
                ways.add(step.passed);
            } else if (seen.add(step)) {
                query.project().budget().look(1 + step.passed.size());
                Part here = sites.get(step.at);
                List<Part> passed = step.passed;
                if (here != null && !passed.contains(here)) {
                    passed = new ArrayList<>(passed);
                    passed.add(here);
                }
                for (AbstractInsnNode next : ControlFlow.next(step.at)) {
                    if (!skips(loops, passed, step.at, next)) {
                        open.push(new Step(next, passed));
                    }
                }
            }
        }
        return open.isEmpty() ? ways : Set.of();
    }

    /** Whether a path leaves a loop without passing its parts. */
    private static boolean skips(List<Part> loops, List<Part> passed, AbstractInsnNode from, AbstractInsnNode to) {
        for (Part part : loops) {
            if (part.loop.holds(from) && !part.loop.holds(to) && !passed.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
