package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.StringCalls;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The results of functions: lambdas, method references, and function objects of the project's classes. */
final class FunctionValues {
    /** Methods that return the contents of their own object: {@code List::stream}. */
    private static final Set<String> STREAMING = Set.of("stream", "iterator", "parallelStream");

    private final Evaluator evaluator;
    /** The current nesting of function calls. The arguments of a function are part of its call chain. */
    private int depth;

    FunctionValues(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The result of a function for some arguments; unknown when it does not belong to the project. */
    Value applied(Value function, List<Value> arguments) {
        List<Value> results = new ArrayList<>();
        for (Value one : Value.alternatives(function)) {
            results.add(one instanceof Value.Instance made ? made(made, arguments) : Value.Unknown.like(one));
        }
        return Value.anyOf(results);
    }

    private Value made(Value.Instance function, List<Value> arguments) {
        Value.Place place = function.origin();
        if (depth >= ScanLimits.MAX_CALL_DEPTH || CallChain.depth(place.calls()) >= ScanLimits.MAX_CALL_DEPTH) {
            return Value.Unknown.because(Value.Cause.LIMIT, "ScanLimits.MAX_CALL_DEPTH");
        }
        depth++;
        try {
            return given(function, place, arguments);
        } finally {
            depth--;
        }
    }

    private Value given(Value.Instance function, Value.Place place, List<Value> arguments) {
        if (place.instruction() instanceof InvokeDynamicInsnNode lambda) {
            Optional<MethodFlow> body = evaluator.project().body(lambda);
            return body.isPresent()
                    ? returned(body.get(), new CallChain(place.flow(), lambda, place.calls(), arguments))
                    : ofLibrary(place, lambda, arguments);
        }
        if (place.instruction() instanceof TypeInsnNode creation) {
            Optional<MethodFlow> method = onlyMethod(creation.desc, arguments.size());
            if (method.isPresent()) {
                List<Value> all = new ArrayList<>();
                all.add(function);
                all.addAll(arguments);
                return returned(method.get(), new CallChain(place.flow(), NOTHING_CAPTURED, place.calls(), all));
            }
        }
        return Value.Unknown.unfollowed();
    }

    /** Represents a call whose arguments are all given as values. */
    static final InvokeDynamicInsnNode NOTHING_CAPTURED =
            new InvokeDynamicInsnNode("given", "()V", new Handle(Opcodes.H_INVOKESTATIC, "", "given", "()V", false));

    private Value returned(MethodFlow body, CallChain calls) {
        return Type.getReturnType(body.method().desc).equals(Type.BOOLEAN_TYPE)
                ? condition(body, calls)
                : evaluator.returned(body, calls);
    }

    /** The only method of a project class with this number of arguments; bridges are ignored. */
    private Optional<MethodFlow> onlyMethod(String internalName, int arguments) {
        Optional<ClassNode> owner = evaluator.project().find(internalName);
        List<MethodNode> found = new ArrayList<>();
        for (MethodNode method : owner.map(tree -> tree.methods).orElse(List.of())) {
            boolean own = (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_BRIDGE | Opcodes.ACC_PRIVATE)) == 0;
            if (own && !method.name.startsWith("<") && Type.getArgumentCount(method.desc) == arguments) {
                found.add(method);
            }
        }
        return found.size() == 1 ? evaluator.project().flow(owner.get(), found.get(0)) : Optional.empty();
    }

    /** The result of a library's function: {@code String::trim}, {@code "prefix"::concat}, {@code Objects::nonNull}. */
    private Value ofLibrary(Value.Place place, InvokeDynamicInsnNode lambda, List<Value> arguments) {
        Handle target = null;
        for (Object argument : lambda.bsmArgs) {
            target = argument instanceof Handle handle ? handle : target;
        }
        List<Value> all = new ArrayList<>();
        for (Set<AbstractInsnNode> captured : place.flow().arguments(lambda)) {
            all.add(evaluator.value(place.flow(), captured, place.calls()));
        }
        all.addAll(arguments);
        if (target != null
                && all.size() == 1
                && STREAMING.contains(target.getName())
                && all.get(0) instanceof Value.Collection) {
            return all.get(0);
        }
        return target == null || all.isEmpty()
                ? Value.Unknown.unfollowed()
                : StringCalls.pure(target.getOwner(), target.getName(), all);
    }

    /** Whether a condition is true; unknown when it is more than one test of a known text. */
    private Value condition(MethodFlow body, CallChain calls) {
        List<MethodInsnNode> asked = new ArrayList<>();
        for (MethodInsnNode call : body.calls()) {
            if (Type.getReturnType(call.desc).equals(Type.BOOLEAN_TYPE)) {
                asked.add(call);
            }
        }
        if (asked.size() != 1) {
            return Value.Unknown.unfollowed();
        }
        MethodInsnNode question = asked.get(0);
        List<Value> all = new ArrayList<>();
        if (question.getOpcode() != Opcodes.INVOKESTATIC) {
            all.add(evaluator.value(body, body.receiver(question), calls));
        }
        for (Set<AbstractInsnNode> argument : body.arguments(question)) {
            all.add(evaluator.value(body, argument, calls));
        }
        Value answer = StringCalls.pure(question.owner, question.name, all);
        List<AbstractInsnNode> ends = body.withOpcode(Opcodes.IRETURN);
        if (!(answer instanceof Value.WholeNumber truth) || ends.size() != 1) {
            return Value.Unknown.unfollowed();
        }
        if (body.operand(ends.get(0), 0).equals(Set.of(question))) {
            return truth;
        }
        return isNegated(body, question) ? new Value.WholeNumber(1 - truth.number()) : Value.Unknown.unfollowed();
    }

    /**
     * Whether a condition is negated, as {@code !text.isBlank()}: the compiler jumps over a constant 1 to a constant 0.
     */
    private static boolean isNegated(MethodFlow body, MethodInsnNode question) {
        List<AbstractInsnNode> jumps = body.withOpcode(Opcodes.IFNE);
        int others = body.withOpcode(Opcodes.IFEQ).size()
                + body.withOpcode(Opcodes.IFNULL).size()
                + body.withOpcode(Opcodes.IFNONNULL).size();
        return jumps.size() == 1
                && others == 0
                && body.operand(jumps.get(0), 0).equals(Set.of(question))
                && jumps.get(0).getNext().getOpcode() == Opcodes.ICONST_1;
    }
}
