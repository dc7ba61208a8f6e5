package dev.leastscope.scan.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What a method of the JDK, Kotlin, Scala, Groovy or Guava gives: finds who knows it, texts or collections. */
final class Library {
    private static final Set<String> SAME = Set.of(
            "stream",
            "toList",
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
            "reversed",
            "asReversed",
            "clone");

    /** The mask of joinToString with nothing given: separator, prefix, postfix, limit, truncated, transform. */
    private static final int ALL_LEFT_OUT = 63;

    private final Evaluator evaluator;
    private final SdkIndex sdk;
    private final StringCalls strings;
    private final CollectionCalls collections;

    Library(Evaluator evaluator, SdkIndex sdk, StringCalls strings, CollectionCalls collections) {
        this.evaluator = evaluator;
        this.sdk = sdk;
        this.strings = strings;
        this.collections = collections;
    }

    /**
     * What a known method gives; empty for all others.
     *
     * @param receiver what it is called on
     */
    Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        if (StringCalls.isBuilder(call.owner)) {
            return call.name.equals("toString") ? Optional.of(strings.built(flow, call, receiver)) : Optional.empty();
        }
        if (call.name.equals("values") && call.desc.startsWith("()[L")) {
            return Optional.of(collections.allOf(call.owner));
        }
        if (call.getOpcode() == Opcodes.INVOKESTATIC || call.owner.startsWith("scala/")) {
            return statics(flow, call, calls, receiver);
        }
        if (receiver instanceof Value.Constant constant && call.desc.equals("()Ljava/lang/String;")) {
            Optional<String> text = sdk.text(constant.owner(), constant.name());
            if (call.name.equals("name")) {
                return Optional.of(new Value.Text(constant.name(), false));
            }
            return text.map(value -> new Value.Text(value, false));
        }
        if (call.owner.equals("java/lang/String") || receiver instanceof Value.Text) {
            return Optional.of(strings.text(flow, call, calls, receiver));
        }
        if (receiver instanceof Value.Group || (receiver instanceof Value.Choice && isCollectionCall(call))) {
            return Optional.of(collections.of(flow, call, calls, receiver, SAME.contains(call.name)));
        }
        return receiver instanceof Value.Unknown && isCollectionCall(call) ? Optional.of(receiver) : Optional.empty();
    }

    private static boolean isCollectionCall(MethodInsnNode call) {
        return (call.owner.startsWith("java/util/") || call.owner.startsWith("kotlin/collections/"))
                && (SAME.contains(call.name) || call.name.equals("collect"));
    }

    private Optional<Value> statics(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        if (call.owner.equals("java/lang/String")) {
            return Optional.of(strings.statics(flow, call, calls, arguments));
        }
        if ((call.name.equals("encode") && call.owner.endsWith("URLEncoder"))
                || (call.name.equals("requireNonNull") && call.owner.equals("java/util/Objects"))
                || (call.name.equals("valueOf") && call.owner.startsWith("java/lang/"))) {
            return Optional.of(evaluator.value(flow, arguments.get(0), calls));
        }
        if (call.owner.equals("kotlin/text/StringsKt") && call.name.startsWith("split")) {
            Value separator = evaluator.value(flow, arguments.get(1), calls);
            return Optional.of(Splitting.byTexts(evaluator.value(flow, arguments.get(0), calls), separator));
        }
        if (call.owner.equals("kotlin/collections/CollectionsKt") && call.name.equals("joinToString$default")) {
            return Optional.of(joined(flow, calls, arguments));
        }
        if (call.owner.equals("kotlin/text/StringsKt") && call.name.equals("lines")) {
            return Optional.of(Splitting.lines(evaluator.value(flow, arguments.get(0), calls)));
        }
        if (CollectionFactories.isFactory(call)) {
            return Optional.of(collections.made(flow, call, calls, arguments));
        }
        return call.owner.startsWith("scala/") ? scala(flow, call, calls, arguments, receiver) : Optional.empty();
    }

    /** Kotlin's {@code joinToString}, where at most the separator is given: the mask tells what is left out. */
    private Value joined(MethodFlow flow, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        Value mask = evaluator.value(flow, arguments.get(arguments.size() - 2), calls);
        boolean plain = mask instanceof Value.Whole whole && (whole.number() | 1) == ALL_LEFT_OUT;
        if (!plain) {
            return Value.Unknown.NOTHING_KNOWN;
        }
        Value separator = ((Value.Whole) mask).number() == ALL_LEFT_OUT
                ? new Value.Text(", ", false)
                : evaluator.value(flow, arguments.get(1), calls);
        return Texts.joined(separator, evaluator.value(flow, arguments.get(0), calls));
    }

    /** Scala's {@code List("a", "b")} is {@code apply} on a companion; its {@code asJava} wraps. */
    private Optional<Value> scala(
            MethodFlow flow,
            MethodInsnNode call,
            CallChain calls,
            List<Set<AbstractInsnNode>> arguments,
            Value receiver) {
        if (call.name.equals("apply") && arguments.size() == 1) {
            return Optional.of(evaluator.value(flow, arguments.get(0), calls));
        }
        if (SAME.contains(call.name) && call.getOpcode() != Opcodes.INVOKESTATIC) {
            return Optional.of(receiver);
        }
        return Optional.empty();
    }
}
