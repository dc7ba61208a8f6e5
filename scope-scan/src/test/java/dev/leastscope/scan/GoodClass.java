package dev.leastscope.scan;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes a small class that lists messages: the fact that must stay, whatever lies beside it. */
public final class GoodClass {
    private GoodClass() {}

    /** The class file. */
    public static byte[] bytes(String name) {
        return bytes(name, Opcodes.V17);
    }

    /** The class file in a version. */
    public static byte[] bytes(String name, int version) {
        return bytes(name, version, "com/nylas");
    }

    /** The class file against an SDK that was moved to another package. */
    public static byte[] bytes(String name, int version, String sdk) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(version, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        writer.visitSource("Good.java", null);
        MethodVisitor method = writer.visitMethod(
                Opcodes.ACC_STATIC, "list", "(L" + sdk + "/resources/Messages;Ljava/lang/String;)V", null, null);
        method.visitCode();
        Label line = new Label();
        method.visitLabel(line);
        method.visitLineNumber(7, line);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                sdk + "/resources/Messages",
                "list",
                "(Ljava/lang/String;)L" + sdk + "/models/ListResponse;",
                false);
        method.visitInsn(Opcodes.POP);
        method.visitLdcInsn("https://api.us.nylas.com/v3/grants/g/messages/send");
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** A class whose constant pool names another class, and nothing else that matters. */
    static byte[] naming(String internalName) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Naming", null, "java/lang/Object", null);
        writer.newClass(internalName);
        writer.visitEnd();
        return writer.toByteArray();
    }
}
