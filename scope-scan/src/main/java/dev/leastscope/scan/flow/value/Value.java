package dev.leastscope.scan.flow.value;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;

/** What is known of a value without running the program. */
public sealed interface Value extends CallChain.Given {
    /** Stands for a part of a text that is not known. */
    char HOLE = '\u0001';

    /**
     * A text.
     *
     * @param template the text, with {@link #HOLE} for each unknown part
     * @param hole why its first unknown part is unknown; null when the whole text is known
     */
    record Text(String template, Unknown hole) implements Value {
        /** A text that is known. */
        public static Text of(String text) {
            return new Text(text, null);
        }

        /** Whether callers of the method could supply an unknown part. */
        public boolean fromCaller() {
            return hole != null && hole.fromCaller();
        }

        /** Whether each part is known. */
        public boolean isKnown() {
            return template.indexOf(HOLE) < 0;
        }
    }

    /** A whole number, a character or a truth value. */
    record WholeNumber(long number) implements Value {}

    /** An enum constant, or a static field of which only the name is known. The owner is the internal name. */
    record Constant(String owner, String name) implements Value {}

    /**
     * A collection, array or stream.
     *
     * @param rest why there may be more elements than are known; null when all are known
     */
    record Collection(List<Value> elements, Unknown rest) implements Value {
        /** A collection of which each element is known to be there, and no other. */
        public static Collection of(List<Value> elements) {
            return new Collection(elements, null);
        }

        /** A collection of which nothing is known. */
        public static Collection unknown(Unknown rest) {
            return new Collection(List.of(), rest);
        }

        /** Whether there may be more elements than are known. */
        public boolean open() {
            return rest != null;
        }
    }

    /**
     * A map, a JSON object that is built key by key, or one entry of a map.
     *
     * @param rest why there may be more entries than are known; null when all are known
     */
    record Mapping(List<Entry> entries, Unknown rest) implements Value {
        /** Whether there may be more entries than are known. */
        public boolean open() {
            return rest != null;
        }
    }

    /**
     * A key and what it stands for.
     *
     * @param certain whether the entry is there on every way; else it may be there
     */
    record Entry(Value key, Value value, boolean certain) {}

    /** One of several, such as the branches of a condition. */
    record Choice(List<Value> values) implements Value {}

    /** An object, and the instructions that give it: first the one that created it. */
    record Instance(List<Place> places) implements Value {
        /** The object, which one more instruction gives. */
        public Instance also(Place place) {
            if (places.contains(place)) {
                return this;
            }
            List<Place> more = new ArrayList<>(places);
            more.add(place);
            return new Instance(more);
        }

        /** The instruction that created the object, or the first one that is known to give it. */
        public Place origin() {
            return places.get(0);
        }
    }

    /** An object of a class of the project, wherever it is created. The name is the internal one. */
    record OfType(String name) implements Value {}

    /** The null reference. */
    record Null() implements Value {}

    /**
     * A value that is not known. Two of them are equal when a caller could supply both, or neither: cause and place are for
     * messages only.
     *
     * @param fromCaller whether callers of the method could supply it
     * @param cause why it is not known
     * @param subject what the cause is about, such as the key of a setting or the name of a method; may be empty
     * @param place where it arises; null as long as that is open
     */
    record Unknown(boolean fromCaller, Cause cause, String subject, Place place) implements Value {
        /** Whatever the method's caller gives. */
        public static Unknown ofCaller() {
            return new Unknown(true, Cause.CALLER, "", null);
        }

        /** Unknown for a reason. */
        public static Unknown because(Cause cause, String subject) {
            return new Unknown(false, cause, subject, null);
        }

        /** Unknown because an instruction or its operands are not followed. */
        public static Unknown unfollowed() {
            return new Unknown(false, Cause.NOT_FOLLOWED, "", null);
        }

        /** The unknown value of something that depends on this value: a caller can supply it, or no caller can. */
        public static Unknown like(Value value) {
            Unknown first = firstUnknown(value);
            boolean caller = dependsOnCaller(value);
            return first != null && first.fromCaller == caller ? first : caller ? ofCaller() : unfollowed();
        }

        /** A copy with this place, unless the value already has one. */
        public Unknown at(Place where) {
            return place == null ? new Unknown(fromCaller, cause, subject, where) : this;
        }

        /** The line where it arises; null as long as that is open. */
        public CodePlace line() {
            return place == null ? null : CodePlace.of(place.flow(), place.instruction());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown unknown && unknown.fromCaller == fromCaller;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(fromCaller);
        }
    }

    /** Why a value is not known. */
    enum Cause {
        /** No caller in the scanned code gives it. */
        CALLER,
        /** The settings files do not hold the key. */
        SETTING,
        /** A library method's result is not modelled. */
        LIBRARY_CALL,
        /** The environment of the process gives it. */
        ENVIRONMENT,
        /** The start of the JVM gives it. */
        PROPERTY,
        /** A field that is written from outside, or never in the scanned code. */
        FIELD,
        /** A collection is changed after it was handed on. */
        CHANGED_LATER,
        /** The collection or text depends on itself. */
        CIRCLE,
        /** A limit of the scan ended the search. */
        LIMIT,
        /** The instruction is not followed. */
        NOT_FOLLOWED
    }

    /** An instruction of a method that is reached by a chain of calls; null when that is left open. */
    record Place(MethodFlow flow, AbstractInsnNode instruction, CallChain calls) {}

    /** One of several values: equal ones once, choices flattened. */
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
            return Unknown.unfollowed();
        }
        return flat.size() == 1 ? flat.iterator().next() : new Choice(List.copyOf(flat));
    }

    /** The alternatives: the value itself unless it is a choice. */
    static List<Value> alternatives(Value value) {
        return value instanceof Choice choice ? choice.values() : List.of(value);
    }

    /** The first part that is not known, for messages; null when every part is known. */
    static Unknown firstUnknown(Value value) {
        if (value instanceof Unknown unknown) {
            return unknown;
        }
        if (value instanceof Text text) {
            return text.hole();
        }
        if (value instanceof Collection collection) {
            Unknown first = firstUnknown(collection.elements());
            return first == null ? collection.rest() : first;
        }
        if (value instanceof Mapping mapping) {
            Unknown first =
                    firstUnknown(mapping.entries().stream().map(Entry::value).toList());
            return first == null ? mapping.rest() : first;
        }
        return value instanceof Choice choice ? firstUnknown(choice.values()) : null;
    }

    private static Unknown firstUnknown(List<Value> values) {
        for (Value value : values) {
            Unknown first = firstUnknown(value);
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    /** Whether the value, or a part of it, is what a caller gives. */
    static boolean dependsOnCaller(Value value) {
        if (value instanceof Unknown unknown) {
            return unknown.fromCaller();
        }
        if (value instanceof Text text) {
            return text.fromCaller();
        }
        if (value instanceof Collection collection) {
            return (collection.open() && collection.rest().fromCaller())
                    || collection.elements().stream().anyMatch(Value::dependsOnCaller);
        }
        if (value instanceof Mapping mapping) {
            return (mapping.open() && mapping.rest().fromCaller())
                    || mapping.entries().stream().anyMatch(entry -> dependsOnCaller(entry.value()));
        }
        return value instanceof Choice choice && choice.values().stream().anyMatch(Value::dependsOnCaller);
    }
}
