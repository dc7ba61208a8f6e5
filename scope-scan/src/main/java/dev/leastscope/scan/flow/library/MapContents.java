package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.FluentCalls;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The contents of one map or JSON object that calls fill. */
public final class MapContents {
    private static final Set<String> PUTTING = Set.of("put", "set", "add", "addProperty", "putIfAbsent", "append");
    private static final Set<String> PUTTING_ALL = Set.of("putAll", "setAll", "addAll", "mergeIn");
    /** The methods that change a map in a way that is not followed. */
    private static final Set<String> CHANGING = Set.of(
            "remove",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "replace",
            "replaceAll",
            "putObject",
            "putArray",
            "putPOJO",
            "withObject");

    private final ValueQuery query;
    private final List<Value.Entry> entries = new ArrayList<>();
    private Value.Unknown rest;

    MapContents(ValueQuery query) {
        this.query = query;
    }

    /** The contents of a known map. */
    public static MapContents of(ValueQuery query, Value.Mapping map) {
        MapContents contents = new MapContents(query);
        contents.putAll(map, true);
        return contents;
    }

    /** Whether a call puts one entry, or all entries of another map, into its map. */
    public static boolean isAddition(MethodInsnNode call) {
        int count = Type.getArgumentCount(call.desc);
        return (PUTTING.contains(call.name) && count == 2) || (PUTTING_ALL.contains(call.name) && count == 1);
    }

    /** Whether a call changes its map in another way. */
    public static boolean isOtherChange(MethodInsnNode call) {
        return CHANGING.contains(call.name);
    }

    void put(Value key, Value value, boolean certain) {
        entries.add(new Value.Entry(key, value, certain));
    }

    /** Adds the entries of a map, or of a collection of entries. */
    void putAll(Value map, boolean certain) {
        if (map instanceof Value.Mapping known) {
            for (Value.Entry entry : known.entries()) {
                put(entry.key(), entry.value(), certain && entry.certain());
            }
            open(known.rest());
        } else if (map instanceof Value.Collection collection) {
            collection.elements().forEach(element -> putAll(element, certain));
            open(collection.rest());
        } else {
            open(Value.Unknown.like(map));
        }
    }

    private void open(Value.Unknown reason) {
        rest = rest == null ? reason : rest;
    }

    /** Applies the calls after the creation of the map. */
    void applyUses(Value.Place place) {
        Value.Instance made = new Value.Instance(List.of(place));
        List<ObjectUses.Use> uses = query.objects().uses(made);
        LateAdditions additions = new LateAdditions(place, uses, true);
        for (ObjectUses.Use use : uses) {
            if (use.receiver() && !(isAddition(use.call()) && additions.isLate(use))) {
                AbstractInsnNode site = CallChain.siteIn(place.flow(), use.flow(), use.call(), use.calls());
                boolean certain = site == null
                        || !place.flow()
                                .control()
                                .avoidable(place.instruction(), place.flow().exits(), Set.of(site));
                apply(use.flow(), use.call(), use.calls(), certain);
            }
        }
        if (query.objects().escapes(made)) {
            open(Value.Unknown.unfollowed());
        }
    }

    /** Applies one call on the map. */
    public void apply(MethodFlow flow, MethodInsnNode call, CallChain calls, boolean certain) {
        if (FluentCalls.makesNested(call) && call.desc.startsWith("(Ljava/lang/String;)")) {
            put(query.value(flow, flow.operand(call, 0), calls), query.value(flow, call, calls), certain);
        } else if (isAddition(call)) {
            Value last = query.value(flow, flow.operand(call, 0), calls);
            if (Type.getArgumentCount(call.desc) == 1) {
                putAll(last, certain);
            } else {
                put(query.value(flow, flow.operand(call, 1), calls), last, certain);
            }
        } else if (isOtherChange(call)) {
            open(Value.Unknown.because(Value.Cause.LIBRARY_CALL, "Map." + call.name));
        }
    }

    /** The map as a value. */
    public Value.Mapping map() {
        return new Value.Mapping(List.copyOf(entries), rest);
    }

    /** The value of a key in a map; for an unknown key, one of all values. */
    static Value get(Value.Mapping map, Value key, Value otherwise) {
        List<Value> found = new ArrayList<>();
        boolean always = false;
        boolean known = isKnown(key);
        for (Value.Entry entry : map.entries()) {
            boolean same = entry.key().equals(key);
            if (same || !known || !isKnown(entry.key())) {
                // The last value of a key replaces the earlier ones.
                if (same && entry.certain()) {
                    found.clear();
                }
                found.add(entry.value());
                always |= same && entry.certain();
            }
        }
        if (map.open() && !always) {
            found.add(map.rest());
        } else if (known && !always) {
            found.add(otherwise);
        }
        return Value.anyOf(found.isEmpty() ? List.of(otherwise) : found);
    }

    private static boolean isKnown(Value key) {
        return key instanceof Value.Constant
                || key instanceof Value.WholeNumber
                || (key instanceof Value.Text text && TextValues.known(text).size() == 1);
    }
}
