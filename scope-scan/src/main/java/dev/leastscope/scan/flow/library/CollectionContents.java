package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The contents of one collection that calls fill and empty. */
public final class CollectionContents {
    private static final Set<String> ADDING = Set.of("add", "addAll", "addFirst", "addLast", "addElement", "leftShift");
    /** The methods that remove known elements. */
    private static final Set<String> REMOVING = Set.of("remove", "removeAll", "clear");
    /** The methods that change a collection in a way that is not followed. */
    private static final Set<String> CHANGING =
            Set.of("set", "removeIf", "retainAll", "replaceAll", "removeFirst", "removeLast", "poll", "pop");

    private final ValueQuery query;
    private final Value.Place place;
    private final List<Value> elements = new ArrayList<>();
    /** The calls that pass the collection on, as seen in the method that creates it. */
    private final Set<AbstractInsnNode> readers = new LinkedHashSet<>();

    /** Why there can be more elements; null while all are known. */
    private Value.Unknown rest;

    /** Whether an element is removed after the collection was passed on. Then readers see different contents. */
    private boolean late;

    /**
     * Creates the contents.
     *
     * @param place where the collection is created
     */
    CollectionContents(ValueQuery query, Value.Place place) {
        this.query = query;
        this.place = place;
    }

    /** Whether a call changes its collection in another way than adding. */
    public static boolean isOtherChange(MethodInsnNode call) {
        return CHANGING.contains(call.name) || REMOVING.contains(call.name);
    }

    /** Whether a call adds its argument, or the argument's elements, to its collection. */
    public static boolean isAddition(MethodInsnNode call) {
        return ADDING.contains(call.name)
                && call.getOpcode() != Opcodes.INVOKESTATIC
                && Type.getArgumentCount(call.desc) == 1;
    }

    /**
     * Records that there can be more elements. A reason that callers can resolve has priority, because callers are
     * examined then.
     */
    private void open(Value.Unknown reason) {
        if (rest == null || (reason != null && reason.fromCaller() && !rest.fromCaller())) {
            rest = reason;
        }
    }

    void add(Value element) {
        elements.add(element);
    }

    /** Adds the elements of a collection. */
    void addAll(Value collection) {
        for (Value one : Value.alternatives(collection)) {
            if (one instanceof Value.Collection group) {
                elements.addAll(group.elements());
                open(group.rest());
            } else {
                open(Value.Unknown.like(one));
            }
        }
    }

    /** Applies the calls after the creation of the collection. */
    void applyUses() {
        Value.Instance made = new Value.Instance(List.of(place));
        List<ObjectUses.Use> uses = query.objects().uses(made);
        for (ObjectUses.Use use : uses) {
            AbstractInsnNode site = isReading(use) ? site(use) : null;
            if (site != null) {
                readers.add(site);
            }
        }
        LateAdditions additions = new LateAdditions(place, uses, false);
        for (ObjectUses.Use use : uses) {
            boolean adds = isAddition(use.call()) || use.call().name.equals("add") || isAddingAll(use);
            if (!(adds && additions.isLate(use))) {
                apply(use);
            }
        }
        if (query.objects().escapes(made)) {
            open(Value.Unknown.because(Value.Cause.NOT_FOLLOWED, ""));
        }
    }

    /** The call in the method that creates the collection: this call, or the one that leads to it; null for neither. */
    private AbstractInsnNode site(ObjectUses.Use use) {
        return CallChain.siteIn(place.flow(), use.flow(), use.call(), use.calls());
    }

    /** Applies one call. */
    void apply(ObjectUses.Use use) {
        MethodInsnNode call = use.call();
        MethodFlow flow = use.flow();
        if (use.receiver() && isAddition(call)) {
            Value value = added(use);
            if (call.name.equals("addAll")) {
                addAll(value);
            } else {
                elements.add(value);
            }
        } else if (use.receiver() && isOtherChange(call)) {
            change(use);
        } else if (use.receiver() && call.name.equals("add") && Type.getArgumentCount(call.desc) == 2) {
            elements.add(query.value(flow, flow.operand(call, 0), use.calls()));
        } else if (isAddingAll(use)) {
            addAll(query.value(flow, flow.operand(call, 0), use.calls()));
        }
    }

    /** The value that a call adds. In a loop after the creation of the collection, it is a value of each object. */
    private Value added(ObjectUses.Use use) {
        MethodInsnNode call = use.call();
        MethodFlow flow = use.flow();
        AbstractInsnNode site = site(use);
        Set<AbstractInsnNode> loop =
                site == null ? Set.of() : place.flow().control().loop(site);
        boolean all = !loop.isEmpty() && !loop.contains(place.instruction());
        return all
                ? query.ofAll(() -> query.value(flow, flow.operand(call, 0), use.calls()))
                : query.value(flow, flow.operand(call, 0), use.calls());
    }

    /** Whether a use is {@code Collections.addAll(collection, elements)}. */
    static boolean isAddingAll(ObjectUses.Use use) {
        return !use.receiver()
                && use.call().name.equals("addAll")
                && use.call().owner.equals("java/util/Collections");
    }

    /** Whether a call passes the collection on in its current state. Calls of project methods and logs do not count. */
    private boolean isReading(ObjectUses.Use use) {
        MethodInsnNode call = use.call();
        return !use.receiver()
                && !isAddingAll(use)
                && !LogCalls.isLog(call)
                && query.project().virtualCalls().methods(call).isEmpty();
    }

    /**
     * Removes elements. A removal counts only when it happens on every path; otherwise the element can still be
     * present.
     */
    private void change(ObjectUses.Use use) {
        MethodInsnNode call = use.call();
        AbstractInsnNode site = site(use);
        late |= site != null && isHandedOnBefore(site);
        if (call.name.equals("clear")) {
            if (isCertain(site)) {
                elements.clear();
                rest = null;
            }
        } else if (REMOVING.contains(call.name) && use.takesOne() && !call.desc.startsWith("(I)")) {
            remove(query.value(use.flow(), use.flow().operand(call, 0), use.calls()), isCertain(site));
        } else {
            open(Value.Unknown.because(Value.Cause.LIBRARY_CALL, call.owner.replace('/', '.') + "." + call.name));
        }
    }

    private boolean isHandedOnBefore(AbstractInsnNode site) {
        for (AbstractInsnNode reader : readers) {
            if (place.flow().control().avoidable(reader, site, Set.of(place.instruction()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCertain(AbstractInsnNode site) {
        MethodFlow flow = place.flow();
        return site == null || !flow.control().avoidable(place.instruction(), flow.exits(), Set.of(site));
    }

    private void remove(Value value, boolean certain) {
        List<Value> out = value instanceof Value.Collection group ? group.elements() : List.of(value);
        boolean known = out.stream().allMatch(one -> one instanceof Value.Text || one instanceof Value.Constant)
                && !(value instanceof Value.Collection group && group.open());
        if (!known) {
            open(Value.Unknown.like(value));
        }
        if (known && certain) {
            elements.removeAll(out);
        }
    }

    /** The collection as a value. */
    Value group() {
        if (late) {
            open(Value.Unknown.because(Value.Cause.CHANGED_LATER, ""));
        }
        return new Value.Collection(List.copyOf(elements), rest);
    }
}
