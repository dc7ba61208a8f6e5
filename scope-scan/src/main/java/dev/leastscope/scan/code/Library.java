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

    /** What a known method gives; empty for all others. */
    Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        if (StringCalls.isBuilder(call.owner)) {
            return call.name.equals("toString") ? Optional.of(strings.built(flow, call, calls)) : Optional.empty();
        }
        if (call.name.equals("values") && call.desc.startsWith("()[L")) {
            return Optional.of(collections.allOf(call.owner));
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
            return Optional.of(strings.text(flow, call, calls, receiver));
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
            return Optional.of(strings.statics(flow, call, calls, arguments));
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
        if (CollectionCalls.isFactory(call)) {
            return Optional.of(collections.made(flow, call, calls, arguments));
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
}
