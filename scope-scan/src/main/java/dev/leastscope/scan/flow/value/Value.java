package dev.leastscope.scan.flow.value;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;

/** The part of a value that is known without running the program. */
public sealed interface Value extends CallChain.Given {
    /** Represents an unknown part of a text. */
    char HOLE = '\u0001';

    /**
     * A text.
     *
     * @param template the text, with {@link #HOLE} for each unknown part
     * @param hole why its first unknown part is unknown; null when the complete text is known
     */
    record Text(String template, Unknown hole) implements Value {
        /** A known text. */
        public static Text of(String text) {
            return new Text(text, null);
        }

        /** Whether callers of the method can give an unknown part. */
        public boolean fromCaller() {
            return hole != null && hole.fromCaller();
        }

        /** Whether each part is known. */
        public boolean isKnown() {
            return template.indexOf(HOLE) < 0;
        }
    }

    /** A whole number, a character or a boolean. */
    record WholeNumber(long number) implements Value {}

    /** An enum constant, or a static field with an unknown value. The owner is the internal name. */
    record Constant(String owner, String name) implements Value {}

    /**
     * A collection, array or stream.
     *
     * @param rest why there can be more elements; null when all are known
     */
    record Collection(List<Value> elements, Unknown rest) implements Value {
        /** A collection with exactly these elements. */
        public static Collection of(List<Value> elements) {
            return new Collection(elements, null);
        }

        /** A collection with unknown elements. */
        public static Collection unknown(Unknown rest) {
            return new Collection(List.of(), rest);
        }

        /** Whether there can be more elements. */
        public boolean open() {
            return rest != null;
        }
    }

    /**
     * A map, a JSON object that is built key by key, or one entry of a map.
     *
     * @param rest why there can be more entries; null when all are known
     */
    record Mapping(List<Entry> entries, Unknown rest) implements Value {
        /** Whether there can be more entries. */
        public boolean open() {
            return rest != null;
        }
    }

    /**
     * A key and its value.
     *
     * @param certain whether the entry is present on every path; otherwise it can be absent
     */
    record Entry(Value key, Value value, boolean certain) {}

    /** One of several values, such as the branches of a condition. */
    record Choice(List<Value> values) implements Value {}

    /** An object, and the instructions that give it. The first one created it. */
    record Instance(List<Place> places) implements Value {
        /** The same object, with one more instruction that gives it. */
        public Instance also(Place place) {
            if (places.contains(place)) {
                return this;
            }
            List<Place> more = new ArrayList<>(places);
            more.add(place);
            return new Instance(more);
        }

        /** The instruction that created the object, or the first known one that gives it. */
        public Place origin() {
            return places.get(0);
        }
    }

    /** An object of a class of the project, created anywhere. The name is the internal one. */
    record OfType(String name) implements Value {}

    /** The null reference. */
    record Null() implements Value {}

    /**
     * An unknown value. Two of them are equal when callers can give both, or neither. Cause and place are only for
     * messages.
     *
     * @param fromCaller whether callers of the method can give it
     * @param cause why it is unknown
     * @param subject the subject of the cause, such as the key of a setting or the name of a method; may be empty
     * @param place the place of its origin; null while it is not set
     */
    record Unknown(boolean fromCaller, Cause cause, String subject, Place place) implements Value {
        /** A value from the method's caller. */
        public static Unknown ofCaller() {
            return new Unknown(true, Cause.CALLER, "", null);
        }

        /** An unknown value with a cause. */
        public static Unknown because(Cause cause, String subject) {
            return new Unknown(false, cause, subject, null);
        }

        /** A value whose instruction or operands are not followed. */
        public static Unknown unfollowed() {
            return new Unknown(false, Cause.NOT_FOLLOWED, "", null);
        }

        /** An unknown value that depends on this value. A caller can give both, or neither. */
        public static Unknown like(Value value) {
            Unknown first = firstUnknown(value);
            boolean caller = dependsOnCaller(value);
            return first != null && first.fromCaller == caller ? first : caller ? ofCaller() : unfollowed();
        }

        /** A copy with this place, unless the value already has one. */
        public Unknown at(Place where) {
            return place == null ? new Unknown(fromCaller, cause, subject, where) : this;
        }

        /** The line of its origin; null while it is not set. */
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

    /** Why a value is unknown. */
    enum Cause {
        /** No caller in the scanned code passes it. */
        CALLER,
        /** The settings files do not contain the key. */
        SETTING,
        /** The result of a library method is not modelled. */
        LIBRARY_CALL,
        /** An environment variable gives it. */
        ENVIRONMENT,
        /** A system property gives it. */
        PROPERTY,
        /** The field is set outside the scanned code, or never. */
        FIELD,
        /** The collection is changed after it was passed on. */
        CHANGED_LATER,
        /** The collection or text depends on itself. */
        CIRCLE,
        /** A limit of the scan ended the search. */
        LIMIT,
        /** The instruction is not followed. */
        NOT_FOLLOWED
    }

    /** An instruction of a method with the chain of calls that leads to it; null when the chain is not followed. */
    record Place(MethodFlow flow, AbstractInsnNode instruction, CallChain calls) {}

    /** One of several values. Equal values are joined, and choices are flattened. */
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

    /** The alternatives of a choice; a list with the value itself otherwise. */
    static List<Value> alternatives(Value value) {
        return value instanceof Choice choice ? choice.values() : List.of(value);
    }

    /** The first unknown part, for messages; null when every part is known. */
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

    /** Whether a caller gives the value or a part of it. */
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
