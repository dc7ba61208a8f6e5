package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.KnownConstants;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The contents of collections: those from factories, and those that are created by {@code new} and filled by calls. */
public final class CollectionCalls {
    /** The methods that return one element. */
    private static final Set<String> ELEMENT = Set.of("get", "next", "getFirst", "getLast", "first", "last");

    private final ValueQuery query;
    private final KnownConstants known;

    public CollectionCalls(ValueQuery query, KnownConstants known) {
        this.query = query;
        this.known = known;
    }

    /** The calls by which a class fills itself at its creation: {@code new HashSet<>() {{ add("x"); }}}. */
    public List<ObjectUses.Use> filledByItself(ClassNode own) {
        List<ObjectUses.Use> uses = new ArrayList<>();
        for (MethodNode method : own.methods) {
            if (method.name.equals("<init>")) {
                query.project().flow(own, method).ifPresent(flow -> {
                    AbstractInsnNode self = flow.parameterOrigin(0);
                    for (MethodInsnNode call : flow.calls()) {
                        if (flow.receiver(call).contains(self)) {
                            uses.add(new ObjectUses.Use(flow, call, null, true));
                        }
                    }
                });
            }
        }
        return uses;
    }

    /**
     * The contents of a collection from {@code new}: the constructor's argument, and the elements that are added and
     * removed later.
     */
    public Value collection(Value.Place place, List<ObjectUses.Use> own) {
        CollectionContents contents = new CollectionContents(query, place);
        place.flow()
                .constructor(place.instruction())
                .filter(call -> call.desc.startsWith("(Ljava/util/Collection;)"))
                .ifPresent(call ->
                        contents.addAll(query.value(place.flow(), place.flow().operand(call, 0), place.calls())));
        own.forEach(contents::apply);
        contents.applyUses();
        return contents.group();
    }

    /** The result of a factory. */
    Value made(MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        Value.Place place = new Value.Place(flow, call, calls);
        if (CollectionFactories.isBuilder(call)) {
            return collection(place, List.of());
        }
        if (CollectionFactories.isAllOf(call)) {
            return all(arguments.get(0));
        }
        Type[] types = Type.getArgumentTypes(call.desc);
        CollectionContents contents = new CollectionContents(query, place);
        for (int i = 0; i < types.length; i++) {
            Value value = query.value(flow, arguments.get(i), calls);
            if (types[i].getSort() == Type.ARRAY || CollectionFactories.isContainer(types[i])) {
                contents.addAll(value);
            } else if (types[i].getSort() == Type.OBJECT) {
                if (value instanceof Value.Collection && call.owner.startsWith("scala/")) {
                    contents.addAll(value);
                } else {
                    contents.add(value);
                }
            }
        }
        if (call.name.equals("copyOf")) {
            stored(flow, call, calls).forEach(contents::add);
        }
        if (CollectionFactories.isMutable(call)) {
            contents.applyUses();
        }
        return contents.group();
    }

    private Value all(Set<AbstractInsnNode> type) {
        return type.size() == 1
                        && type.iterator().next() instanceof LdcInsnNode constant
                        && constant.cst instanceof Type known
                ? allOf(known.getInternalName())
                : Value.Collection.unknown(Value.Unknown.unfollowed());
    }

    /** The contents of an array: the values stored into it where it is created. Open when it can contain more. */
    public Value array(MethodFlow flow, AbstractInsnNode creation, CallChain calls) {
        List<Value> elements = stored(flow, creation, calls);
        Value length = query.value(flow, flow.operand(creation, 0), calls);
        boolean open =
                length instanceof Value.WholeNumber whole ? elements.size() < whole.number() : elements.isEmpty();
        return new Value.Collection(elements, open ? Value.Unknown.unfollowed() : null);
    }

    private List<Value> stored(MethodFlow flow, AbstractInsnNode array, CallChain calls) {
        List<Value> elements = new ArrayList<>();
        for (AbstractInsnNode store : flow.withOpcode(Opcodes.AASTORE)) {
            if (flow.operand(store, 2).contains(array)) {
                elements.add(query.value(flow, flow.operand(store, 0), calls));
            }
        }
        return elements;
    }

    /**
     * The result of a method of a known collection or stream.
     *
     * @param same whether the method returns its own object
     */
    Value of(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver, boolean same) {
        if (same) {
            return receiver;
        }
        if (call.name.equals("collect")) {
            return collected(flow, call, calls, receiver);
        }
        if (ELEMENT.contains(call.name) && receiver instanceof Value.Collection group && !group.open()) {
            return element(flow, call, calls, group);
        }
        return Value.Collection.unknown(unfollowed(call, receiver));
    }

    private Value element(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Collection group) {
        Value index = Type.getArgumentCount(call.desc) == 1
                ? query.value(flow, flow.operand(call, 0), calls)
                : Value.Unknown.unfollowed();
        boolean known = index instanceof Value.WholeNumber whole
                && whole.number() >= 0
                && whole.number() < group.elements().size();
        return known ? group.elements().get((int) ((Value.WholeNumber) index).number()) : Value.anyOf(group.elements());
    }

    /**
     * The result of {@code collect}. A collector of a collection keeps the elements; {@code joining} gives one text.
     */
    private Value collected(MethodFlow flow, MethodInsnNode call, CallChain calls, Value stream) {
        Set<AbstractInsnNode> collector = flow.operand(call, 0);
        if (collector.size() == 1
                && collector.iterator().next() instanceof MethodInsnNode made
                && made.owner.equals("java/util/stream/Collectors")) {
            if (made.name.equals("joining")) {
                return joined(flow, made, calls, stream);
            }
            if (made.name.startsWith("to") && !made.name.endsWith("Map")) {
                CollectionContents contents = new CollectionContents(query, new Value.Place(flow, call, calls));
                contents.addAll(stream);
                contents.applyUses();
                return contents.group();
            }
        }
        return Value.Collection.unknown(unfollowed(call, stream));
    }

    /** The text of {@code joining}, with the given separator, start and end. */
    private Value joined(MethodFlow flow, MethodInsnNode joining, CallChain calls, Value stream) {
        List<Value> given = new ArrayList<>();
        flow.arguments(joining).forEach(argument -> given.add(query.value(flow, argument, calls)));
        Value elements = TextValues.joined(given.isEmpty() ? Value.Text.of("") : given.get(0), stream);
        return given.size() < 3 ? elements : TextValues.concatenated(List.of(given.get(1), elements, given.get(2)));
    }

    /** A result that is not followed. A part that callers give stays marked as such. */
    private static Value.Unknown unfollowed(MethodInsnNode call, Value receiver) {
        return Value.dependsOnCaller(receiver)
                ? Value.Unknown.like(receiver)
                : Value.Unknown.because(Value.Cause.LIBRARY_CALL, call.owner.replace('/', '.') + "." + call.name);
    }

    /** All constants of an enum. */
    Value allOf(String owner) {
        List<Value> constants = new ArrayList<>();
        for (String name : known.names(owner)) {
            constants.add(new Value.Constant(known.originalName(owner), name));
        }
        Optional<ClassNode> own = constants.isEmpty() ? query.project().find(owner) : Optional.empty();
        if (own.isPresent()) {
            for (FieldNode field : own.get().fields) {
                if ((field.access & Opcodes.ACC_ENUM) != 0) {
                    constants.add(new Value.Constant(owner, field.name));
                }
            }
        }
        return new Value.Collection(constants, constants.isEmpty() ? Value.Unknown.unfollowed() : null);
    }
}
