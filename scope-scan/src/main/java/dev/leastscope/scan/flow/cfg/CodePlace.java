package dev.leastscope.scan.flow.cfg;

import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * A line of a method.
 *
 * @param className internal name of the class
 * @param sourceFile the source file's name in the class file; empty when it has none
 * @param method the method's name
 * @param line the line, from 1; 0 when the class file has none
 */
public record CodePlace(String className, String sourceFile, String method, int line) {
    /** The line of an instruction. */
    public static CodePlace of(MethodFlow flow, AbstractInsnNode instruction) {
        // javac gives a constructor call no own line. It would have the line of its last argument.
        AbstractInsnNode at = flow.creation(instruction);
        String source = flow.owner().sourceFile;
        return new CodePlace(flow.owner().name, source == null ? "" : source, flow.method().name, flow.line(at));
    }
}
