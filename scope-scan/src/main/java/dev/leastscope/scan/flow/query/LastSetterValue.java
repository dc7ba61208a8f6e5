package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What setters last gave an object before it is used: followed backwards, so that every branch counts and no later call. */
public final class LastSetterValue {
    private final Evaluator evaluator;
    private final Value.Instance object;
    private final List<ObjectUses.Use> setters;
    private final Set<ObjectUses.Use> reached = new HashSet<>();

    private LastSetterValue(Evaluator evaluator, Value.Instance object, List<ObjectUses.Use> setters) {
        this.evaluator = evaluator;
        this.object = object;
        this.setters = setters;
    }

    /**
     * The value that calls of some names gave, one for each way; {@code initially} where a way passes none.
     *
     * @param use the call that uses the object
     * @param initially what it has without them; null for nothing
     */
    public static Value of(
            Evaluator evaluator,
            Value.Instance object,
            List<ObjectUses.Use> uses,
            Set<String> names,
            MethodFlow flow,
            AbstractInsnNode use,
            Value initially) {
        List<ObjectUses.Use> setters = new ArrayList<>();
        for (ObjectUses.Use one : uses) {
            if (one.receiver() && names.contains(one.call().name) && one.takesOne()) {
                setters.add(one);
            }
        }
        LastSetterValue given = new LastSetterValue(evaluator, object, setters);
        boolean always = given.always(flow, use);
        List<Value> values = given.values();
        if (!always) {
            values.add(
                    evaluator.objects().calledThroughField(object, flow, names)
                            ? Value.Unknown.because(Value.Cause.FIELD, "")
                            : initially == null ? new Value.Null() : initially);
        }
        return Value.anyOf(values);
    }

    /** What the setters give that are the last on some way, in the order of the code. */
    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (ObjectUses.Use setter : setters) {
            if (reached.contains(setter)) {
                values.add(evaluator.value(setter.flow(), setter.flow().operand(setter.call(), 0), setter.calls()));
            }
        }
        return values;
    }

    /** Collects what the methods that hold the object give, from the use outwards; says whether every way gives something. */
    private boolean always(MethodFlow flow, AbstractInsnNode use) {
        Set<MethodFlow> methods = new LinkedHashSet<>();
        methods.add(flow);
        for (int i = object.places().size() - 1; i >= 0; i--) {
            methods.add(object.places().get(i).flow());
        }
        for (MethodFlow method : methods) {
            List<AbstractInsnNode> ends = method == flow ? List.of(use) : ends(method);
            if (always(method, ends)) {
                return true;
            }
        }
        return false;
    }

    /** Where a method hands the object on: the call that leads to its use, or its ends. */
    private List<AbstractInsnNode> ends(MethodFlow method) {
        for (Value.Place place : object.places()) {
            for (CallChain at = place.calls(); at != null; at = at.outer()) {
                if (at.caller() == method) {
                    return List.of(at.site());
                }
            }
        }
        return method.exits();
    }

    private boolean always(MethodFlow method, List<AbstractInsnNode> ends) {
        Map<AbstractInsnNode, List<ObjectUses.Use>> sites = new HashMap<>();
        for (ObjectUses.Use setter : setters) {
            AbstractInsnNode site = CallChain.siteIn(method, setter.flow(), setter.call(), setter.calls());
            if (site != null) {
                sites.computeIfAbsent(site, key -> new ArrayList<>()).add(setter);
            }
        }
        if (sites.isEmpty()) {
            return false;
        }
        boolean always = true;
        Set<AbstractInsnNode> seen = new HashSet<>();
        Deque<AbstractInsnNode> open = new ArrayDeque<>();
        ends.forEach(end -> method.control().previous(end).forEach(open::push));
        while (!open.isEmpty()) {
            AbstractInsnNode at = open.pop();
            if (!seen.add(at)) {
                continue;
            }
            evaluator.project().budget().look(1);
            List<ObjectUses.Use> here = sites.getOrDefault(at, List.of());
            reached.addAll(here);
            if (!here.isEmpty() && !(at instanceof InvokeDynamicInsnNode) && isCertain(method, here)) {
                continue;
            }
            List<AbstractInsnNode> before = method.control().previous(at);
            if (before.isEmpty() || isOrigin(method, at)) {
                always = false;
            } else {
                before.forEach(open::push);
            }
        }
        return always;
    }

    private boolean isOrigin(MethodFlow method, AbstractInsnNode at) {
        return object.origin().flow() == method && object.origin().instruction() == at;
    }

    /** Whether a method that is called sets it on each of its ways. A lambda is made here, and perhaps never called. */
    private static boolean isCertain(MethodFlow method, List<ObjectUses.Use> setters) {
        Map<MethodFlow, Set<AbstractInsnNode>> inside = new HashMap<>();
        for (ObjectUses.Use setter : setters) {
            if (setter.flow() == method) {
                return true;
            }
            inside.computeIfAbsent(setter.flow(), key -> new HashSet<>()).add(setter.call());
        }
        for (Map.Entry<MethodFlow, Set<AbstractInsnNode>> one : inside.entrySet()) {
            MethodFlow flow = one.getKey();
            if (!flow.control().avoidable(flow.entry(), flow.exits(), one.getValue())) {
                return true;
            }
        }
        return false;
    }
}
