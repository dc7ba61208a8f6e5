package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.FluentCalls;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The contents and results of maps and JSON objects: of Java, Kotlin, Guava, Spring, Jackson, Gson, org.json and
 * Vert.x.
 */
public final class MapCalls implements LibraryModel {
    private static final Set<String> MAPS = Set.of(
            "java/util/HashMap",
            "java/util/LinkedHashMap",
            "java/util/TreeMap",
            "java/util/EnumMap",
            "java/util/Hashtable",
            "java/util/concurrent/ConcurrentHashMap",
            "org/springframework/util/LinkedMultiValueMap",
            "org/json/JSONObject",
            "com/google/gson/JsonObject",
            "com/alibaba/fastjson/JSONObject",
            "com/alibaba/fastjson2/JSONObject",
            "kong/unirest/json/JSONObject",
            "kong/unirest/core/json/JSONObject",
            "net/minidev/json/JSONObject",
            "io/vertx/core/json/JsonObject");
    private static final Set<String> FACTORIES = Set.of(
            "java/util/Map",
            "java/util/Collections",
            "com/google/common/collect/ImmutableMap",
            "kotlin/collections/MapsKt",
            "kotlin/TuplesKt");
    /** The methods that return the same entries as their argument. */
    private static final Set<String> COPYING =
            Set.of("copyOf", "unmodifiableMap", "synchronizedMap", "toMap", "toMutableMap", "ofEntries");

    private static final Set<String> MAKING = Set.of(
            "of", "entry", "singletonMap", "emptyMap", "mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf", "to");

    private final ValueQuery query;

    public MapCalls(ValueQuery query) {
        this.query = query;
    }

    /** Whether {@code new} of a class creates a map or a JSON object. */
    public static boolean isMap(String internalName) {
        return MAPS.contains(internalName);
    }

    /** Whether {@code new} of a class creates one entry of a map. */
    public static boolean isEntry(String internalName) {
        return internalName.startsWith("java/util/AbstractMap$Simple") || internalName.equals("kotlin/Pair");
    }

    /** A map from {@code new}, with the entries that are put into it. */
    public Value made(Value.Place place, List<ObjectUses.Use> own) {
        MapContents contents = new MapContents(query);
        MethodFlow flow = place.flow();
        flow.constructor(place.instruction())
                .filter(call -> call.desc.startsWith("(Ljava/util/Map;)"))
                .ifPresent(call -> contents.putAll(query.value(flow, flow.operand(call, 0), place.calls()), true));
        own.forEach(use -> contents.apply(use.flow(), use.call(), use.calls(), true));
        contents.applyUses(place);
        return contents.map();
    }

    /** An entry from {@code new}. */
    public Value entry(Value.Place place) {
        MethodFlow flow = place.flow();
        Optional<MethodInsnNode> constructor = flow.constructor(place.instruction());
        if (constructor.isEmpty() || Type.getArgumentCount(constructor.get().desc) != 2) {
            return Value.Unknown.unfollowed();
        }
        return pair(flow, constructor.get(), place.calls());
    }

    private Value pair(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Value key = query.value(flow, flow.operand(call, 1), calls);
        Value value = query.value(flow, flow.operand(call, 0), calls);
        return new Value.Mapping(List.of(new Value.Entry(key, value, true)), null);
    }

    @Override
    public Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        if (call.getOpcode() == Opcodes.INVOKESTATIC) {
            return FACTORIES.contains(call.owner) ? factory(flow, call, calls) : Optional.empty();
        }
        boolean created = call.name.equals("createObjectNode") || FluentCalls.makesNested(call);
        if (created && FluentCalls.isJackson(call.owner)) {
            return Optional.of(made(new Value.Place(flow, call, calls), List.of()));
        }
        List<Value> results = new ArrayList<>();
        for (Value one : Value.alternatives(receiver)) {
            if (!(one instanceof Value.Mapping map)) {
                return Optional.empty();
            }
            Optional<Value> result = of(flow, call, calls, map);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            results.add(result.get());
        }
        return Optional.of(Value.anyOf(results));
    }

    private Optional<Value> factory(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        String result = call.desc.substring(call.desc.indexOf(')') + 1);
        boolean makes = MAKING.contains(call.name) && (result.contains("Map") || result.equals("Lkotlin/Pair;"));
        if (makes && (call.name.equals("entry") || call.name.equals("to"))) {
            return Optional.of(pair(flow, call, calls));
        }
        boolean copies = COPYING.contains(call.name) && call.desc.endsWith("Map;");
        if (!makes && !copies) {
            return call.name.equals("getValue") && call.desc.startsWith("(Ljava/util/Map;")
                    ? Optional.of(query.value(flow, flow.operand(call, 1), calls))
                            .filter(Value.Mapping.class::isInstance)
                            .map(map -> MapContents.get(
                                    (Value.Mapping) map,
                                    query.value(flow, flow.operand(call, 0), calls),
                                    new Value.Null()))
                    : Optional.empty();
        }
        MapContents contents = new MapContents(query);
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        boolean pairs = copies || call.desc.startsWith("([") || call.desc.startsWith("(Lkotlin/Pair;");
        for (int i = 0; i < arguments.size(); i += pairs ? 1 : 2) {
            Value first = query.value(flow, arguments.get(i), calls);
            if (pairs) {
                contents.putAll(first, true);
            } else {
                contents.put(first, query.value(flow, arguments.get(i + 1), calls), true);
            }
        }
        if (call.name.startsWith("mutable") || call.name.startsWith("hash") || call.name.startsWith("linked")) {
            contents.applyUses(new Value.Place(flow, call, calls));
        }
        return Optional.of(contents.map());
    }

    private Optional<Value> of(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Mapping map) {
        int count = Type.getArgumentCount(call.desc);
        return switch (call.name) {
            case "get", "getOrDefault" -> {
                Value otherwise = count == 2 ? query.value(flow, flow.operand(call, 0), calls) : new Value.Null();
                Value key = query.value(flow, flow.operand(call, count - 1), calls);
                yield count == 0 ? Optional.empty() : Optional.of(MapContents.get(map, key, otherwise));
            }
            case "getKey", "component1", "getFirst" -> Optional.of(anyOf(map, true));
            case "getValue", "component2", "getSecond" -> Optional.of(anyOf(map, false));
            case "values" -> Optional.of(all(map, false));
            case "keySet" -> Optional.of(all(map, true));
            case "entrySet", "entries" -> Optional.of(entries(map));
            default -> Optional.empty();
        };
    }

    private static Value anyOf(Value.Mapping map, boolean keys) {
        return Value.anyOf(all(map, keys).elements());
    }

    private static Value.Collection all(Value.Mapping map, boolean keys) {
        return new Value.Collection(
                map.entries().stream()
                        .map(entry -> keys ? entry.key() : entry.value())
                        .toList(),
                map.rest());
    }

    private static Value entries(Value.Mapping map) {
        return new Value.Collection(
                map.entries().stream()
                        .<Value>map(entry -> new Value.Mapping(List.of(entry), null))
                        .toList(),
                map.rest());
    }
}
