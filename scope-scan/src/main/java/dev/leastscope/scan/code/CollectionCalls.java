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
            "plus");
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
        return FACTORIES.contains(call.owner) && MAKING.contains(call.name);
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
        Contents contents = new Contents();
        Objects.constructor(place.flow(), place.instruction())
                .filter(call -> call.desc.startsWith("(Ljava/util/Collection;)"))
                .ifPresent(call -> contents.addAll(
                        evaluator.value(place.flow(), place.flow().operand(call, 0), place.calls())));
        own.forEach(contents::apply);
        evaluator.objects().uses(new Value.Made(List.of(place))).forEach(contents::apply);
        return contents.group();
    }

    /** What a factory makes. */
    Value made(MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        Type[] types = Type.getArgumentTypes(call.desc);
        Contents contents = new Contents();
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
        return contents.group();
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
        private boolean open;
        private boolean given;

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
            } else if (use.receiver() && call.name.equals("remove")) {
                elements.remove(evaluator.value(flow, flow.operand(call, 0), use.calls()));
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
