package dev.leastscope.scan.flow.cfg;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** Recognises calls that return their own object, as those of builders do. */
public final class FluentCalls {
    /** The methods of Jackson that create a nested object of the same class. */
    private static final Set<String> NESTING =
            Set.of("putObject", "withObject", "withObjectProperty", "with", "addObject");

    private FluentCalls() {}

    /** Whether a call creates a nested JSON object. */
    public static boolean makesNested(MethodInsnNode call) {
        return NESTING.contains(call.name) && isJackson(call.owner);
    }

    /** Whether a class belongs to Jackson 2 or 3. */
    public static boolean isJackson(String owner) {
        return owner.startsWith("com/fasterxml/jackson/") || owner.startsWith("tools/jackson/");
    }

    /** Whether a call returns its own class. Its result then counts as the same object. */
    public static boolean isFluent(MethodInsnNode call) {
        return call.getOpcode() != Opcodes.INVOKESTATIC
                && call.desc.endsWith(")L" + call.owner + ";")
                && !call.owner.equals("java/lang/String")
                && !makesNested(call);
    }
}
