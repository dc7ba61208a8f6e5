package dev.leastscope.scan.code;

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

/** What collections hold: those that factories make, and those that are made by {@code new} and filled call by call. */
final class CollectionCalls {
    private static final Set<String> COLLECTIONS = Set.of(
            "java/util/ArrayList",
            "java/util/LinkedList",
            "java/util/Vector",
            "java/util/ArrayDeque",
            "java/util/HashSet",
            "java/util/LinkedHashSet",
            "java/util/TreeSet",
            "java/util/concurrent/CopyOnWriteArrayList",
            "java/util/concurrent/CopyOnWriteArraySet");
    private static final Set<String> FACTORIES = Set.of(
            "java/util/List",
            "java/util/Set",
            "java/util/Arrays",
            "java/util/Collections",
            "java/util/EnumSet",
            "java/util/stream/Stream",
            "kotlin/collections/CollectionsKt",
            "kotlin/collections/SetsKt",
            "kotlin/collections/ArraysKt",
            "com/google/common/collect/ImmutableList",
            "com/google/common/collect/ImmutableSet",
            "com/google/common/collect/Lists",
            "com/google/common/collect/Sets",
            "scala/Predef$",
            "scala/runtime/ScalaRunTime$",
            "scala/collection/immutable/List$",
            "scala/collection/immutable/Seq$",
            "scala/collection/immutable/Set$",
            "scala/collection/immutable/Nil$",
            "scala/package$",
            "scala/collection/immutable/ArraySeq$",
            "scala/jdk/javaapi/CollectionConverters",
            "scala/jdk/CollectionConverters$",
            "org/codehaus/groovy/runtime/ScriptBytecodeAdapter");
    private static final Set<String> MAKING = Set.of(
            "of",
            "asList",
            "singletonList",
            "singleton",
            "copyOf",
            "unmodifiableList",
            "unmodifiableSet",
            "unmodifiableCollection",
            "synchronizedList",
            "emptyList",
            "emptySet",
            "listOf",
            "setOf",
            "mutableListOf",
            "mutableSetOf",
            "arrayListOf",
            "hashSetOf",
            "linkedSetOf",
            "linkedHashSetOf",
            "listOfNotNull",
            "toList",
            "toSet",
            "toMutableList",
            "toMutableSet",
            "asSequence",
            "newArrayList",
            "newHashSet",
            "wrapRefArray",
            "wrapString",
            "createList",
            "asJava",
            "seqAsJavaList",
            "SeqHasAsJava",
            "genericWrapArray",
            "unsafeWrapArray",
            "stream",
            "from",
            "noneOf",
            "filterNotNull",
            "distinct",
            "plus",
            "concat",
            "build");
    /** Of those, the ones whose result can be added to. */
    private static final Set<String> MUTABLE = Set.of(
            "mutableListOf",
            "mutableSetOf",
            "arrayListOf",
            "hashSetOf",
            "linkedSetOf",
            "linkedHashSetOf",
            "toMutableList",
            "toMutableSet",
            "newArrayList",
            "newHashSet",
            "noneOf");
    /** Kotlin's buildList and buildSet, which are compiled in line. */
    private static final Set<String> BUILDERS = Set.of("createListBuilder", "createSetBuilder");
    /** What changes a collection in a way that is not followed. */
    private static final Set<String> CHANGING =
            Set.of("set", "removeIf", "retainAll", "replaceAll", "removeFirst", "removeLast", "poll", "pop");
    /** What takes one element out. */
    private static final Set<String> ELEMENT = Set.of("get", "next", "getFirst", "getLast", "first", "last");

    private static final Set<String> ADDING = Set.of("add", "addAll", "addFirst", "addLast", "addElement", "leftShift");

    private final Evaluator evaluator;
    private final SdkIndex sdk;

    CollectionCalls(Evaluator evaluator, SdkIndex sdk) {
        this.evaluator = evaluator;
        this.sdk = sdk;
    }

    boolean isCollection(String internalName) {
        return internalName != null && COLLECTIONS.contains(internalName);
    }

    /** Whether a call is one of the methods that make a collection out of their arguments. */
    static boolean isFactory(MethodInsnNode call) {
        return FACTORIES.contains(call.owner)
                && (MAKING.contains(call.name) || BUILDERS.contains(call.name) || isAllOf(call));
    }

    private static boolean isAllOf(MethodInsnNode call) {
        return call.owner.equals("java/util/EnumSet") && call.name.equals("allOf");
    }

    /** Whether a call changes the collection it is made on otherwise than by adding. */
    static boolean isOtherChange(MethodInsnNode call) {
        return CHANGING.contains(call.name)
                || call.name.equals("remove")
                || call.name.equals("removeAll")
                || call.name.equals("clear");
    }

    /** Whether a call puts something into the collection it is made on: its argument, or all of it. */
    static boolean isAddition(MethodInsnNode call) {
        return ADDING.contains(call.name)
                && call.getOpcode() != Opcodes.INVOKESTATIC
                && Type.getArgumentCount(call.desc) == 1;
    }

    /** What a class adds to itself when it is made: {@code new HashSet<>() {{ add("x"); }}}. */
    List<Objects.Use> filledByItself(ClassNode own) {
        List<Objects.Use> uses = new ArrayList<>();
        for (MethodNode method : own.methods) {
            if (method.name.equals("<init>")) {
                evaluator.project().flow(own, method).ifPresent(flow -> {
                    AbstractInsnNode self = flow.parameterOrigin(0);
                    for (MethodInsnNode call : flow.calls()) {
                        if (flow.receiver(call).contains(self)) {
                            uses.add(new Objects.Use(flow, call, null, true));
                        }
                    }
                });
            }
        }
        return uses;
    }

    /** A collection made by {@code new}: what its constructor takes, and what is added and removed later. */
    Value collection(Value.Place place, List<Objects.Use> own) {
        Contents contents = new Contents(place);
        Objects.constructor(place.flow(), place.instruction())
                .filter(call -> call.desc.startsWith("(Ljava/util/Collection;)"))
                .ifPresent(call -> contents.addAll(
                        evaluator.value(place.flow(), place.flow().operand(call, 0), place.calls())));
        own.forEach(contents::apply);
        contents.applyUses();
        return contents.group();
    }

    /** What a factory makes. */
    Value made(MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        Value.Place place = new Value.Place(flow, call, calls);
        if (BUILDERS.contains(call.name)) {
            return collection(place, List.of());
        }
        if (isAllOf(call)) {
            return all(arguments.get(0));
        }
        Type[] types = Type.getArgumentTypes(call.desc);
        Contents contents = new Contents(place);
        for (int i = 0; i < types.length; i++) {
            Value value = evaluator.value(flow, arguments.get(i), calls);
            if (types[i].getSort() == Type.ARRAY || isContainer(types[i])) {
                contents.addAll(value);
            } else if (types[i].getSort() == Type.OBJECT) {
                if (value instanceof Value.Group && call.owner.startsWith("scala/")) {
                    contents.addAll(value);
                } else {
                    contents.elements.add(value);
                }
            }
        }
        if (call.name.equals("copyOf")) {
            stored(flow, call, calls).forEach(contents.elements::add);
        }
        if (MUTABLE.contains(call.name) || call.owner.equals("java/util/EnumSet")) {
            contents.applyUses();
        }
        return contents.group();
    }

    private Value all(Set<AbstractInsnNode> type) {
        return type.size() == 1
                        && type.iterator().next() instanceof LdcInsnNode constant
                        && constant.cst instanceof Type known
                ? allOf(known.getInternalName())
                : new Value.Group(List.of(), true, false);
    }

    /** An array: what is stored into it where it is made. Open when that is less than it holds. */
    Value array(MethodFlow flow, AbstractInsnNode creation, CallChain calls) {
        List<Value> elements = stored(flow, creation, calls);
        Value length = evaluator.value(flow, flow.operand(creation, 0), calls);
        boolean open = length instanceof Value.Whole whole ? elements.size() < whole.number() : elements.isEmpty();
        return new Value.Group(elements, open, false);
    }

    private List<Value> stored(MethodFlow flow, AbstractInsnNode array, CallChain calls) {
        List<Value> elements = new ArrayList<>();
        for (AbstractInsnNode store : flow.withOpcode(Opcodes.AASTORE)) {
            if (flow.operand(store, 2).contains(array)) {
                elements.add(evaluator.value(flow, flow.operand(store, 0), calls));
            }
        }
        return elements;
    }

    /**
     * What a method of a known collection or stream gives.
     *
     * @param same whether it is one that hands on what it is called on
     */
    Value of(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver, boolean same) {
        if (same) {
            return receiver;
        }
        if (call.name.equals("collect")) {
            return collected(flow, call, calls, receiver);
        }
        if (ELEMENT.contains(call.name) && receiver instanceof Value.Group group && !group.open()) {
            return element(flow, call, calls, group);
        }
        return new Value.Group(List.of(), true, Value.dependsOnCaller(receiver));
    }

    private Value element(MethodFlow flow, MethodInsnNode call, CallChain calls, Value.Group group) {
        Value index = Type.getArgumentCount(call.desc) == 1
                ? evaluator.value(flow, flow.operand(call, 0), calls)
                : Value.Unknown.NOTHING_KNOWN;
        boolean known = index instanceof Value.Whole whole
                && whole.number() >= 0
                && whole.number() < group.elements().size();
        return known ? group.elements().get((int) ((Value.Whole) index).number()) : Value.anyOf(group.elements());
    }

    /** {@code collect}: into a collection it hands on; {@code joining} makes one text. */
    private Value collected(MethodFlow flow, MethodInsnNode call, CallChain calls, Value stream) {
        Set<AbstractInsnNode> collector = flow.operand(call, 0);
        if (collector.size() == 1
                && collector.iterator().next() instanceof MethodInsnNode made
                && made.owner.equals("java/util/stream/Collectors")) {
            if (made.name.equals("joining") && Type.getArgumentCount(made.desc) <= 1) {
                Value separator = made.desc.startsWith("()")
                        ? new Value.Text("", false)
                        : evaluator.value(flow, flow.operand(made, 0), calls);
                return Texts.joined(separator, stream);
            }
            if (made.name.startsWith("to") && !made.name.endsWith("Map")) {
                Contents contents = new Contents(new Value.Place(flow, call, calls));
                contents.addAll(stream);
                contents.applyUses();
                return contents.group();
            }
        }
        return new Value.Group(List.of(), true, Value.dependsOnCaller(stream));
    }

    private static boolean isContainer(Type type) {
        String name = type.getInternalName();
        return name.startsWith("java/util/")
                || name.equals("java/lang/Iterable")
                || name.startsWith("scala/collection/")
                || name.equals("kotlin/sequences/Sequence");
    }

    /** All constants of an enum. */
    Value allOf(String owner) {
        List<Value> constants = new ArrayList<>();
        for (String name : sdk.constants(owner)) {
            constants.add(new Value.Constant(sdk.home(owner), name));
        }
        Optional<ClassNode> own = constants.isEmpty() ? evaluator.project().find(owner) : Optional.empty();
        if (own.isPresent()) {
            for (FieldNode field : own.get().fields) {
                if ((field.access & Opcodes.ACC_ENUM) != 0) {
                    constants.add(new Value.Constant(owner, field.name));
                }
            }
        }
        return new Value.Group(constants, constants.isEmpty(), false);
    }

    /** The elements of a collection, call by call. */
    private final class Contents {
        private final List<Value> elements = new ArrayList<>();
        private final Value.Place place;
        private boolean open;
        private boolean given;

        Contents(Value.Place place) {
            this.place = place;
        }

        /** What is done to the collection after it is made. */
        void applyUses() {
            Value.Made made = new Value.Made(List.of(place));
            evaluator.objects().uses(made).forEach(this::apply);
            open |= evaluator.objects().escapes(made);
        }

        /** Taking out counts only where it happens on every way; elsewhere the element may be there. */
        private void change(Objects.Use use) {
            MethodInsnNode call = use.call();
            boolean element = use.takesOne() && !call.desc.startsWith("(I)");
            if (call.name.equals("clear")) {
                if (isCertain(use)) {
                    elements.clear();
                    open = false;
                }
            } else if (element && (call.name.equals("remove") || call.name.equals("removeAll"))) {
                Value value = evaluator.value(use.flow(), use.flow().operand(call, 0), use.calls());
                List<Value> out = value instanceof Value.Group group ? group.elements() : List.of(value);
                boolean known = out.stream().allMatch(one -> one instanceof Value.Text || one instanceof Value.Constant)
                        && !(value instanceof Value.Group group && group.open());
                open |= !known;
                if (known && isCertain(use)) {
                    elements.removeAll(out);
                }
            } else {
                open = true;
            }
        }

        private boolean isCertain(Objects.Use use) {
            MethodFlow method = place.flow();
            AbstractInsnNode site = CallChain.siteIn(method, use.flow(), use.call(), use.calls());
            return site == null
                    || method.exits().stream()
                            .noneMatch(exit -> method.avoidable(place.instruction(), exit, Set.of(site)));
        }

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
            } else if (!use.receiver() && call.name.equals("addAll") && call.owner.equals("java/util/Collections")) {
                addAll(evaluator.value(flow, flow.operand(call, 0), use.calls()));
            }
        }

        void addAll(Value value) {
            for (Value one : Value.alternatives(value)) {
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

        Value group() {
            return new Value.Group(List.copyOf(elements), open, given);
        }
    }
}
