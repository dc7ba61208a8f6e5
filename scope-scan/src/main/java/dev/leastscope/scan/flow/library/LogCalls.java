package dev.leastscope.scan.flow.library;

import org.objectweb.asm.tree.MethodInsnNode;

/** Recognises calls that only print or report their arguments. */
public final class LogCalls {
    private LogCalls() {}

    /** Whether a call writes to a log or to the console, or creates an exception. */
    public static boolean isLog(MethodInsnNode call) {
        return call.owner.endsWith("Logger")
                || call.owner.endsWith("/Log")
                || call.owner.equals("java/io/PrintStream")
                || call.owner.equals("kotlin/jvm/internal/Intrinsics")
                || (call.name.equals("<init>") && (call.owner.endsWith("Exception") || call.owner.endsWith("Error")));
    }
}
