package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What the methods of the JDK, Kotlin, Scala, Groovy and Guava do that texts and collections are made with. */
final class Library {
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
    private static final Set<String> SAME = Set.of(
            "stream",
            "toList",
            "collect",
            "distinct",
            "sorted",
            "parallel",
            "sequential",
            "unordered",
            "toArray",
            "asJava",
            "asJavaCollection",
            "iterator",
            "toSeq",
            "toSet",
            "subList",
            "reversed",
            "asReversed",
            "clone");
    private static final Set<String> ADDING = Set.of("add", "addAll", "addFirst", "addLast", "addElement", "leftShift");

    private final Evaluator evaluator;
    private final SdkIndex sdk;

    Library(Evaluator evaluator, SdkIndex sdk) {
        this.evaluator = evaluator;
        this.sdk = sdk;
    }

    boolean isCollection(String internalName) {
        return internalName != null && COLLECTIONS.contains(internalName);
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

    /** What a known method gives; empty for all others. */
    Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        if (call.owner.equals("java/lang/StringBuilder") || call.owner.equals("java/lang/StringBuffer")) {
            return call.name.equals("toString") ? Optional.of(built(flow, call, calls)) : Optional.empty();
        }
        if (call.name.equals("values") && call.desc.startsWith("()[L")) {
            return Optional.of(allOf(call.owner));
        }
        if (call.getOpcode() == Opcodes.INVOKESTATIC || call.owner.startsWith("scala/")) {
            return statics(flow, call, calls);
        }
        Value receiver = evaluator.value(flow, flow.receiver(call), calls);
        if (receiver instanceof Value.Constant constant && call.desc.equals("()Ljava/lang/String;")) {
            Optional<String> text = sdk.text(constant.owner(), constant.name());
            if (call.name.equals("name")) {
                return Optional.of(new Value.Text(constant.name(), false));
            }
            return text.map(value -> new Value.Text(value, false));
        }
        if (call.owner.equals("java/lang/String") || receiver instanceof Value.Text) {
            return Optional.of(text(flow, call, calls, receiver));
        }
        if (receiver instanceof Value.Group || (receiver instanceof Value.Choice && isCollectionCall(call))) {
            return Optional.of(
                    SAME.contains(call.name)
                            ? receiver
                            : new Value.Group(List.of(), true, Value.dependsOnCaller(receiver)));
        }
        return receiver instanceof Value.Unknown && isCollectionCall(call) ? Optional.of(receiver) : Optional.empty();
    }

    private static boolean isCollectionCall(MethodInsnNode call) {
        return (call.owner.startsWith("java/util/") || call.owner.startsWith("kotlin/collections/"))
                && SAME.contains(call.name);
    }

    private Optional<Value> statics(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        if (call.owner.equals("java/lang/String")) {
            return Optional.of(stringStatics(flow, call, calls, arguments));
        }
        if ((call.name.equals("encode") && call.owner.endsWith("URLEncoder"))
                || call.name.equals("requireNonNull")
                || (call.name.equals("valueOf") && call.owner.startsWith("java/lang/"))) {
            return Optional.of(evaluator.value(flow, arguments.get(0), calls));
        }
        if (call.owner.equals("kotlin/text/StringsKt") && call.name.startsWith("split")) {
            Value delimiters = evaluator.value(flow, arguments.get(1), calls);
            Value separator = delimiters instanceof Value.Group group ? Value.anyOf(group.elements()) : delimiters;
            return Optional.of(Texts.split(evaluator.value(flow, arguments.get(0), calls), separator));
        }
        if (FACTORIES.contains(call.owner) && MAKING.contains(call.name)) {
            return Optional.of(made(flow, call, calls, arguments));
        }
        return call.owner.startsWith("scala/") ? scala(flow, call, calls, arguments) : Optional.empty();
    }

    /** Scala's {@code List("a", "b")} is {@code apply} on a companion; its {@code asJava} wraps. */
    private Optional<Value> scala(
            MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        if (call.name.equals("apply") && arguments.size() == 1) {
            return Optional.of(evaluator.value(flow, arguments.get(0), calls));
        }
        if (SAME.contains(call.name) && call.getOpcode() != Opcodes.INVOKESTATIC) {
            return Optional.of(evaluator.value(flow, flow.receiver(call), calls));
        }
        return Optional.empty();
    }

    private Value stringStatics(
            MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        return switch (call.name) {
            case "join" ->
                Texts.joined(
                        evaluator.value(flow, arguments.get(0), calls), evaluator.value(flow, arguments.get(1), calls));
            case "valueOf", "copyValueOf" -> evaluator.value(flow, arguments.get(0), calls);
            case "format" -> {
                int format = call.desc.startsWith("(Ljava/util/Locale;") ? 1 : 0;
                yield format(
                        evaluator.value(flow, arguments.get(format), calls),
                        evaluator.value(flow, arguments.get(format + 1), calls));
            }
            default -> Value.Unknown.NOTHING_KNOWN;
        };
    }

    private static Value format(Value format, Value arguments) {
        List<Value> values = arguments instanceof Value.Group group ? group.elements() : List.of();
        List<Value> results = new ArrayList<>();
        for (Value.Text text : Texts.of(format)) {
            results.add(Texts.formatted(text.template(), values));
        }
        return Value.anyOf(results);
    }

    private Value text(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        return switch (call.name) {
            case "concat" -> Texts.concatenated(List.of(receiver, evaluator.value(flow, arguments.get(0), calls)));
            case "formatted" -> format(receiver, evaluator.value(flow, arguments.get(0), calls));
            case "split" -> Texts.split(receiver, evaluator.value(flow, arguments.get(0), calls));
            case "toString", "trim", "strip", "intern", "toLowerCase", "stripIndent" -> receiver;
            default -> Value.dependsOnCaller(receiver) ? Value.Unknown.CALLERS_KNOW : Value.Unknown.NOTHING_KNOWN;
        };
    }

    /** The text of a string builder: its appends in the order of the code. */
    private Value built(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Value builder = evaluator.value(flow, flow.receiver(call), calls);
        if (!(builder instanceof Value.Made made)) {
            return Value.dependsOnCaller(builder) ? Value.Unknown.CALLERS_KNOW : Value.Unknown.NOTHING_KNOWN;
        }
        List<Value> parts = new ArrayList<>();
        for (Objects.Use use : evaluator.objects().uses(made)) {
            boolean first = use.call().name.equals("<init>");
            boolean piece = (first && use.call().desc.startsWith("(L"))
                    || use.call().name.equals("append");
            if (use.receiver() && piece && Type.getArgumentCount(use.call().desc) == 1) {
                Value value = evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
                parts.add(use.call().desc.startsWith("(C)") ? character(value) : value);
            } else if (use.call().name.equals("insert") || use.call().name.equals("setLength")) {
                return Value.Unknown.NOTHING_KNOWN;
            }
        }
        return Texts.concatenated(parts);
    }

    private static Value character(Value value) {
        return value instanceof Value.Whole whole
                ? new Value.Text(String.valueOf((char) whole.number()), false)
                : Texts.HOLE;
    }

    private Value made(MethodFlow flow, MethodInsnNode call, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
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

    private Value allOf(String owner) {
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

    /** String concatenation of Java 9 and later; lambdas are not values to us. */
    Value indy(MethodFlow flow, InvokeDynamicInsnNode indy, CallChain calls) {
        List<Value> arguments = new ArrayList<>();
        if (indy.name.equals("makeConcatWithConstants") || indy.name.equals("makeConcat")) {
            flow.arguments(indy).forEach(argument -> arguments.add(evaluator.value(flow, argument, calls)));
        }
        if (indy.name.equals("makeConcat")) {
            return Texts.concatenated(arguments);
        }
        if (indy.name.equals("makeConcatWithConstants")
                && indy.bsmArgs.length > 0
                && indy.bsmArgs[0] instanceof String) {
            List<Object> constants = Arrays.asList(indy.bsmArgs).subList(1, indy.bsmArgs.length);
            return Texts.recipe((String) indy.bsmArgs[0], arguments, constants);
        }
        return Value.Unknown.NOTHING_KNOWN;
    }
}
