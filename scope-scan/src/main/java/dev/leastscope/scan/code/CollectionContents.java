package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What one collection holds: filled and emptied call by call. */
final class CollectionContents {
    private static final Set<String> ADDING = Set.of("add", "addAll", "addFirst", "addLast", "addElement", "leftShift");
    /** What takes known elements out. */
    private static final Set<String> REMOVING = Set.of("remove", "removeAll", "clear");
    /** What changes a collection in a way that is not followed. */
    private static final Set<String> CHANGING =
            Set.of("set", "removeIf", "retainAll", "replaceAll", "removeFirst", "removeLast", "poll", "pop");

    private final Evaluator evaluator;
    private final Value.Place place;
    private final List<Value> elements = new ArrayList<>();
    /** The calls that hand the collection on, as the method that makes it sees them. */
    private final Set<AbstractInsnNode> readers = new LinkedHashSet<>();

    private boolean open;
    /** Whether something is taken out after the collection was handed on: then it was not the same for all. */
    private boolean late;

    private boolean given;

    /** @param place where the collection is made */
    CollectionContents(Evaluator evaluator, Value.Place place) {
        this.evaluator = evaluator;
        this.place = place;
    }

    /** Whether a call changes the collection it is made on otherwise than by adding. */
    static boolean isOtherChange(MethodInsnNode call) {
        return CHANGING.contains(call.name) || REMOVING.contains(call.name);
    }

    /** Whether a call puts something into the collection it is made on: its argument, or all of it. */
    static boolean isAddition(MethodInsnNode call) {
        return ADDING.contains(call.name)
                && call.getOpcode() != Opcodes.INVOKESTATIC
                && Type.getArgumentCount(call.desc) == 1;
    }

    void add(Value element) {
        elements.add(element);
    }

    /** Adds the elements of a collection. */
    void addAll(Value collection) {
        for (Value one : Value.alternatives(collection)) {
            if (one instanceof Value.Group group) {
                elements.addAll(group.elements());
                open |= group.open();
                given |= group.givenByCaller();
            } else {
                open = true;
                given |= Value.dependsOnCaller(one);
            }
        }
    }

    /** Does what is done to the collection after it is made. */
    void applyUses() {
        Value.Made made = new Value.Made(List.of(place));
        List<Objects.Use> uses = evaluator.objects().uses(made);
        for (Objects.Use use : uses) {
            AbstractInsnNode site = isReading(use) ? site(use) : null;
            if (site != null) {
                readers.add(site);
            }
        }
        uses.forEach(this::apply);
        open |= evaluator.objects().escapes(made);
    }

    /** Where the method that makes the collection makes the call, or the one that leads to it; null for neither. */
    private AbstractInsnNode site(Objects.Use use) {
        return CallChain.siteIn(place.flow(), use.flow(), use.call(), use.calls());
    }

    /** Does what one call does. */
    void apply(Objects.Use use) {
        MethodInsnNode call = use.call();
        MethodFlow flow = use.flow();
        if (use.receiver() && isAddition(call)) {
            Value value = evaluator.value(flow, flow.operand(call, 0), use.calls());
            if (call.name.equals("addAll")) {
                addAll(value);
            } else {
                elements.add(value);
            }
        } else if (use.receiver() && isOtherChange(call)) {
            change(use);
        } else if (use.receiver() && call.name.equals("add") && Type.getArgumentCount(call.desc) == 2) {
            elements.add(evaluator.value(flow, flow.operand(call, 0), use.calls()));
        } else if (isAddingAll(use)) {
            addAll(evaluator.value(flow, flow.operand(call, 0), use.calls()));
        }
    }

    /** {@code Collections.addAll(collection, elements)}. */
    private static boolean isAddingAll(Objects.Use use) {
        return !use.receiver()
                && use.call().name.equals("addAll")
                && use.call().owner.equals("java/util/Collections");
    }

    /** Whether a call hands the collection on as it is by then: to others than the project's methods and logs. */
    private boolean isReading(Objects.Use use) {
        MethodInsnNode call = use.call();
        return !use.receiver()
                && !isAddingAll(use)
                && !TextParts.isLog(call)
                && evaluator.project().method(call.owner, call.name, call.desc).isEmpty();
    }

    /** Taking out counts only where it happens on every way; elsewhere the element may be there. */
    private void change(Objects.Use use) {
        MethodInsnNode call = use.call();
        AbstractInsnNode site = site(use);
        late |= site != null && isHandedOnBefore(site);
        if (call.name.equals("clear")) {
            if (isCertain(site)) {
                elements.clear();
                open = false;
            }
        } else if (REMOVING.contains(call.name) && use.takesOne() && !call.desc.startsWith("(I)")) {
            remove(evaluator.value(use.flow(), use.flow().operand(call, 0), use.calls()), isCertain(site));
        } else {
            open = true;
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
        List<Value> out = value instanceof Value.Group group ? group.elements() : List.of(value);
        boolean known = out.stream().allMatch(one -> one instanceof Value.Text || one instanceof Value.Constant)
                && !(value instanceof Value.Group group && group.open());
        open |= !known;
        if (known && certain) {
            elements.removeAll(out);
        }
    }

    /** The collection as a value. */
    Value group() {
        return new Value.Group(List.copyOf(elements), open || late, given);
    }
}
