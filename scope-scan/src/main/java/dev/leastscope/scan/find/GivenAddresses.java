package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds the addresses that a method does not build itself: they come from a field, a map, a setting or a stream. */
final class GivenAddresses {
    private static final Set<String> TAKERS = Set.of(
            "java/net/URI",
            "java/net/URL",
            "okhttp3/HttpUrl",
            "okhttp3/HttpUrl$Companion",
            "org/springframework/web/util/UriComponentsBuilder");

    private GivenAddresses() {}

    /** The instructions that give such an address, in the order of the code. */
    static Set<AbstractInsnNode> of(MethodFlow flow) {
        Set<AbstractInsnNode> found = new LinkedHashSet<>();
        flow.look();
        for (MethodInsnNode call : flow.calls()) {
            boolean takes = TAKERS.contains(call.owner) || RequestNames.isRequest(call.owner);
            Type[] types = takes ? Type.getArgumentTypes(call.desc) : new Type[0];
            for (int i = 0; i < types.length; i++) {
                if (types[i].getDescriptor().equals("Ljava/lang/String;")) {
                    for (AbstractInsnNode producer : flow.arguments(call).get(i)) {
                        if (isGiven(producer)) {
                            found.add(producer);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean isGiven(AbstractInsnNode producer) {
        return producer instanceof FieldInsnNode
                || (producer instanceof MethodInsnNode call
                        && !HttpCalls.isJoined(call)
                        && !Type.getReturnType(call.desc).equals(Type.VOID_TYPE));
    }
}
