package dev.leastscope.scan.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the programs of the corpus. The classes of the SDK and of Spring are those of the signatures, whose methods call the
 * {@link Recorder} instead of doing nothing; calls of real HTTP clients in the programs go to the recorder, too.
 */
public final class RecordingLoader extends ClassLoader {
    private static final String RECORDER = "dev/leastscope/scan/corpus/Recorder";

    private final List<Path> programs;
    private final Path signatures;

    /**
     * A loader.
     *
     * @param programs folders of compiled programs
     * @param signatures the folder of the compiled signatures
     */
    public RecordingLoader(List<Path> programs, Path signatures) {
        super(RecordingLoader.class.getClassLoader());
        this.programs = List.copyOf(programs);
        this.signatures = signatures;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            String file = name.replace('.', '/') + ".class";
            for (Path folder : programs) {
                if (Files.exists(folder.resolve(file))) {
                    return define(name, program(read(folder.resolve(file))));
                }
            }
            boolean isStub = name.startsWith("com.nylas.") || name.startsWith("org.springframework.");
            if (isStub && Files.exists(signatures.resolve(file))) {
                return define(name, stub(read(signatures.resolve(file))));
            }
            return super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name, byte[] bytes) {
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] program(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String desc, String signature, String[] exceptions) {
                        return new HttpCallsToRecorder(super.visitMethod(access, name, desc, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Hands the requests of real HTTP clients to the recorder. */
    private static final class HttpCallsToRecorder extends MethodVisitor {
        HttpCallsToRecorder(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String desc, boolean isInterface) {
            if (owner.equals("java/net/http/HttpClient") && name.equals("send")) {
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        RECORDER,
                        "jdk",
                        "(Ljava/net/http/HttpClient;" + desc.substring(1),
                        false);
            } else if (owner.equals("okhttp3/OkHttpClient") && name.equals("newCall")) {
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC, RECORDER, "okHttp", "(Lokhttp3/OkHttpClient;" + desc.substring(1), false);
            } else {
                super.visitMethodInsn(opcode, owner, name, desc, isInterface);
            }
        }
    }

    private static byte[] stub(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        if ((reader.getAccess() & (Opcodes.ACC_ENUM | Opcodes.ACC_INTERFACE)) != 0) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new StubWriter(writer, reader.getClassName(), reader.getSuperName()), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    /** Replaces the body of each method by a call of the recorder. */
    private static final class StubWriter extends ClassVisitor {
        private final String owner;
        private final String parent;

        StubWriter(ClassVisitor next, String owner, String parent) {
            super(Opcodes.ASM9, next);
            this.owner = owner;
            this.parent = parent;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String desc, String signature, String[] exceptions) {
            MethodVisitor code = super.visitMethod(access, name, desc, signature, exceptions);
            if ((access & Opcodes.ACC_ABSTRACT) != 0 || name.equals("<clinit>")) {
                return code;
            }
            code.visitCode();
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            if (name.equals("<init>")) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
            }
            code.visitLdcInsn(owner);
            code.visitLdcInsn(name);
            code.visitLdcInsn(desc);
            if (isStatic) {
                code.visitInsn(Opcodes.ACONST_NULL);
            } else {
                code.visitVarInsn(Opcodes.ALOAD, 0);
            }
            arguments(code, desc, isStatic ? 0 : 1);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    RECORDER,
                    "called",
                    "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;",
                    false);
            result(code, Type.getReturnType(desc));
            code.visitMaxs(0, 0);
            code.visitEnd();
            return null;
        }

        private static void arguments(MethodVisitor code, String desc, int first) {
            Type[] types = Type.getArgumentTypes(desc);
            code.visitIntInsn(Opcodes.SIPUSH, types.length);
            code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
            int local = first;
            for (int i = 0; i < types.length; i++) {
                code.visitInsn(Opcodes.DUP);
                code.visitIntInsn(Opcodes.SIPUSH, i);
                code.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), local);
                box(code, types[i]);
                code.visitInsn(Opcodes.AASTORE);
                local += types[i].getSize();
            }
        }

        private static void box(MethodVisitor code, Type type) {
            String box = switch (type.getSort()) {
                case Type.BOOLEAN -> "java/lang/Boolean";
                case Type.INT -> "java/lang/Integer";
                case Type.LONG -> "java/lang/Long";
                default -> "";
            };
            if (!box.isEmpty()) {
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
            }
        }

        private static void result(MethodVisitor code, Type type) {
            switch (type.getSort()) {
                case Type.VOID -> {
                    code.visitInsn(Opcodes.POP);
                    code.visitInsn(Opcodes.RETURN);
                }
                case Type.BOOLEAN, Type.INT -> {
                    code.visitInsn(Opcodes.POP);
                    code.visitInsn(Opcodes.ICONST_0);
                    code.visitInsn(Opcodes.IRETURN);
                }
                case Type.LONG -> {
                    code.visitInsn(Opcodes.POP);
                    code.visitInsn(Opcodes.LCONST_0);
                    code.visitInsn(Opcodes.LRETURN);
                }
                default -> {
                    code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
                    code.visitInsn(Opcodes.ARETURN);
                }
            }
        }
    }
}
