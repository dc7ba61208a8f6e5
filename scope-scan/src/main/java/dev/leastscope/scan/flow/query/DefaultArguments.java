package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.ValueQuery;
import dev.leastscope.scan.flow.value.Value;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads the methods that Kotlin adds for default arguments. Their last number names the omitted arguments. */
final class DefaultArguments {
    private DefaultArguments() {}

    /** Whether a method, or a constructor, sets Kotlin's default arguments. */
    static boolean fillsIn(MethodFlow flow) {
        return flow.method().name.endsWith("$default")
                || flow.method().desc.endsWith("ILkotlin/jvm/internal/DefaultConstructorMarker;)V");
    }

    /**
     * The value of a parameter when Kotlin sets the omitted arguments. The mask names them.
     *
     * @param producers the possible values: the parameter and its default
     */
    static Set<AbstractInsnNode> filledIn(
            ValueQuery query, MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls) {
        Set<AbstractInsnNode> parameters = new HashSet<>();
        for (AbstractInsnNode one : producers) {
            if (flow.parameter(one) >= 0) {
                parameters.add(one);
            }
        }
        int count = Type.getArgumentCount(flow.method().desc);
        int mask = count - 2 + (flow.isStatic() ? 0 : 1);
        AbstractInsnNode origin = mask < 0 ? null : flow.parameterOrigin(mask);
        if (parameters.size() != 1
                || producers.size() < 2
                || origin == null
                || !(query.value(flow, origin, calls) instanceof Value.WholeNumber bits)) {
            return producers;
        }
        int bit = flow.parameter(parameters.iterator().next()) - (hasReceiver(flow) ? 1 : 0);
        if (bit < 0 || bit > 31 || (bits.number() >> bit & 1) == 0) {
            return parameters;
        }
        Set<AbstractInsnNode> left = new HashSet<>(producers);
        left.removeAll(parameters);
        return left;
    }

    /** Whether the first parameter is the object of the call. The mask has no bit for it. */
    private static boolean hasReceiver(MethodFlow flow) {
        if (!flow.isStatic()) {
            return true;
        }
        String name = flow.method().name.replace("$default", "");
        Type[] types = Type.getArgumentTypes(flow.method().desc);
        StringBuilder arguments = new StringBuilder("(");
        for (int i = 0; i < types.length - 2; i++) {
            arguments.append(types[i].getDescriptor());
        }
        for (MethodNode method : flow.owner().methods) {
            if (method.name.equals(name)
                    && method.desc.startsWith(arguments + ")")
                    && (method.access & Opcodes.ACC_STATIC) != 0) {
                return false;
            }
        }
        return true;
    }
}
