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

/**
 * The last values that setters give an object before it is used. They are followed backwards, so every branch counts
 * and later calls do not.
 */
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
     * The value from calls of some names, one for each path; {@code initially} for a path without a call.
     *
     * @param use the call that uses the object
     * @param initially the value without them; null for none
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

    /** The values of the setters that are the last ones on some path, in the order of the code. */
    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (ObjectUses.Use setter : setters) {
            if (reached.contains(setter)) {
                values.add(evaluator.value(setter.flow(), setter.flow().operand(setter.call(), 0), setter.calls()));
            }
        }
        return values;
    }

    /**
     * Collects the values in the methods that have the object, from the use outwards. Returns whether every path gives
     * a value.
     */
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

    /** The instructions where a method passes the object on: the call that leads to its use, or its ends. */
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

    /**
     * Whether a called method sets the value on each of its paths. A lambda counts as not called, because it is only
     * created here.
     */
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
