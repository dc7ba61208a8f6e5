package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;

/** What is known of a value without running the program. */
sealed interface Value {
    /** Stands for a part of a text that is not known. */
    char HOLE = '\u0001';

    /** A text, with {@link #HOLE} for each unknown part. */
    record Text(String template, boolean fromCaller) implements Value {}

    /** A number or truth value. */
    record Whole(long number) implements Value {}

    /** An enum constant, or a static field whose value is only a name to us. The owner is the internal name. */
    record Constant(String owner, String name) implements Value {}

    /**
     * A collection, array or stream.
     *
     * @param open whether there may be more elements than are known
     */
    record Group(List<Value> elements, boolean open, boolean givenByCaller) implements Value {}

    /** One of several, such as the branches of a condition. */
    record Choice(List<Value> values) implements Value {}

    /** An object, and the instructions that hold it: first the one that made it. */
    record Made(List<Place> places) implements Value {
        Made also(Place place) {
            if (places.contains(place)) {
                return this;
            }
            List<Place> more = new ArrayList<>(places);
            more.add(place);
            return new Made(more);
        }

        Place origin() {
            return places.get(0);
        }
    }

    /** The null reference. */
    record Nothing() implements Value {}

    /** Not known; perhaps a caller tells. */
    record Unknown(boolean given) implements Value {
        /** Nobody tells. */
        static final Unknown NOTHING_KNOWN = new Unknown(false);

        /** Whatever the method's caller gives. */
        static final Unknown CALLERS_KNOW = new Unknown(true);
    }

    /** An instruction of a method, reached by a chain of calls. */
    record Place(MethodFlow flow, AbstractInsnNode instruction, CallChain calls) {}

    /** Whether callers could tell more. */
    default boolean fromCaller() {
        return false;
    }

    /** One value of several: equal ones once, choices flattened. */
    static Value anyOf(List<Value> values) {
        Set<Value> flat = new LinkedHashSet<>();
        for (Value value : values) {
            if (value instanceof Choice choice) {
                flat.addAll(choice.values());
            } else {
                flat.add(value);
            }
        }
        if (flat.isEmpty()) {
            return Unknown.NOTHING_KNOWN;
        }
        return flat.size() == 1 ? flat.iterator().next() : new Choice(List.copyOf(flat));
    }

    /** The alternatives: the value itself unless it is a choice. */
    static List<Value> alternatives(Value value) {
        return value instanceof Choice choice ? choice.values() : List.of(value);
    }

    /** Whether the value, or a part of it, is what a caller gives. */
    static boolean dependsOnCaller(Value value) {
        if (value instanceof Unknown unknown) {
            return unknown.given();
        }
        if (value instanceof Text text) {
            return text.fromCaller();
        }
        if (value instanceof Group group) {
            return group.givenByCaller() || group.elements().stream().anyMatch(Value::dependsOnCaller);
        }
        return value instanceof Choice choice && choice.values().stream().anyMatch(Value::dependsOnCaller);
    }
}
