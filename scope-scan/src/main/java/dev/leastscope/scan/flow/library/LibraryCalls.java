package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.KnownConstants;
import dev.leastscope.scan.flow.value.TextSplitting;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The results of methods of the JDK, Kotlin, Scala, Groovy and Guava. It selects the library model for a call. */
public final class LibraryCalls {
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

    /** The mask of joinToString without arguments: separator, prefix, postfix, limit, truncated, transform. */
    private static final int ALL_LEFT_OUT = 63;

    private final ValueQuery query;
    private final KnownConstants known;
    private final StringCalls strings;
    private final BuiltTexts builders;
    private final CollectionCalls collections;
    private final List<LibraryModel> models;

    public LibraryCalls(
            ValueQuery query, KnownConstants known, StringCalls strings, CollectionCalls collections, MapCalls maps) {
        this.query = query;
        this.known = known;
        this.strings = strings;
        this.builders = new BuiltTexts(query);
        this.collections = collections;
        this.models = List.of(
                new EnvironmentCalls(query),
                maps,
                new StreamCalls(query),
                new FunctionCalls(query),
                new GuavaBuilders(query),
                new GroovyTexts(query));
    }

    /**
     * The result of a known method; empty for all others.
     *
     * @param receiver the object of the call
     */
    public Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        for (LibraryModel model : models) {
            Optional<Value> modelled = model.call(flow, call, calls, receiver);
            if (modelled.isPresent()) {
                return modelled;
            }
        }
        if (BuiltTexts.isBuilder(call.owner)) {
            return call.name.equals("toString")
                    ? Optional.of(builders.of(flow, call, calls, receiver))
                    : Optional.empty();
        }
        if (call.name.equals("values") && call.desc.startsWith("()[L")) {
            return Optional.of(collections.allOf(call.owner));
        }
        if (call.getOpcode() == Opcodes.INVOKESTATIC || call.owner.startsWith("scala/")) {
            return statics(flow, call, calls, receiver);
        }
        if (receiver instanceof Value.Constant constant && call.desc.equals("()Ljava/lang/String;")) {
            Optional<String> text = known.text(constant.owner(), constant.name());
            if (call.name.equals("name")) {
                return Optional.of(Value.Text.of(constant.name()));
            }
            return text.map(value -> Value.Text.of(value));
        }
        if (call.owner.equals("java/lang/String") || receiver instanceof Value.Text) {
            return Optional.of(strings.text(flow, call, calls, receiver));
        }
        if (receiver instanceof Value.Collection || (receiver instanceof Value.Choice && isCollectionCall(call))) {
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
            return Optional.of(query.value(flow, arguments.get(0), calls));
        }
        if (call.owner.equals("kotlin/text/StringsKt") && call.name.startsWith("split")) {
            Value separator = query.value(flow, arguments.get(1), calls);
            return Optional.of(TextSplitting.byTexts(query.value(flow, arguments.get(0), calls), separator));
        }
        if (call.owner.equals("kotlin/collections/CollectionsKt") && call.name.equals("joinToString$default")) {
            return Optional.of(joined(flow, calls, arguments));
        }
        if (call.owner.equals("kotlin/text/StringsKt")
                && call.name.startsWith("trim")
                && call.desc.endsWith(")Ljava/lang/String;")) {
            return Optional.of(query.value(flow, arguments.get(0), calls));
        }
        if (call.owner.equals("kotlin/text/StringsKt")
                && call.name.startsWith("replace$")
                && call.desc.startsWith("(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Z")) {
            return Optional.of(TextValues.replaced(
                    query.value(flow, arguments.get(0), calls),
                    query.value(flow, arguments.get(1), calls),
                    query.value(flow, arguments.get(2), calls)));
        }
        if (call.owner.equals("kotlin/text/StringsKt") && call.name.equals("lines")) {
            return Optional.of(TextSplitting.lines(query.value(flow, arguments.get(0), calls)));
        }
        if (CollectionFactories.isFactory(call)) {
            return Optional.of(collections.made(flow, call, calls, arguments));
        }
        return call.owner.startsWith("scala/") ? scala(flow, call, calls, arguments, receiver) : Optional.empty();
    }

    /** The result of Kotlin's {@code joinToString} with at most a separator. The mask names the omitted arguments. */
    private Value joined(MethodFlow flow, CallChain calls, List<Set<AbstractInsnNode>> arguments) {
        Value mask = query.value(flow, arguments.get(arguments.size() - 2), calls);
        boolean plain = mask instanceof Value.WholeNumber whole && (whole.number() | 1) == ALL_LEFT_OUT;
        if (!plain) {
            return Value.Unknown.unfollowed();
        }
        Value separator = ((Value.WholeNumber) mask).number() == ALL_LEFT_OUT
                ? Value.Text.of(", ")
                : query.value(flow, arguments.get(1), calls);
        return TextValues.joined(separator, query.value(flow, arguments.get(0), calls));
    }

    /**
     * The result of Scala's {@code List("a", "b")}, which is {@code apply} on a companion, or of {@code asJava}, which
     * wraps.
     */
    private Optional<Value> scala(
            MethodFlow flow,
            MethodInsnNode call,
            CallChain calls,
            List<Set<AbstractInsnNode>> arguments,
            Value receiver) {
        if (call.name.equals("apply") && arguments.size() == 1) {
            return Optional.of(query.value(flow, arguments.get(0), calls));
        }
        if (SAME.contains(call.name) && call.getOpcode() != Opcodes.INVOKESTATIC) {
            return Optional.of(receiver);
        }
        return Optional.empty();
    }
}
