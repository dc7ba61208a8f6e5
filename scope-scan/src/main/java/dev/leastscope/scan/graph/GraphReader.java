package dev.leastscope.scan.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a class file into a {@link GraphClass}. Exceptions of ASM for broken bytes are passed on. */
final class GraphReader extends ClassVisitor {
    private static final String KOTLIN = "Lkotlin/Metadata;";

    private GraphClass read;

    private GraphReader() {
        super(Opcodes.ASM9);
    }

    static GraphClass read(byte[] bytes) {
        GraphReader reader = new GraphReader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_FRAMES);
        if (reader.read == null) {
            throw new IllegalArgumentException("the class has no name");
        }
        return reader.read;
    }

    /** The names that only private methods of a class have; empty when the class cannot be read. */
    static Set<String> onlyPrivate(byte[] bytes) {
        Set<String> names = new HashSet<>();
        Set<String> others = new HashSet<>();
        try {
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String signature, String[] thrown) {
                                    ((access & Opcodes.ACC_PRIVATE) == 0 ? others : names).add(name);
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            // The reader of the class itself reports it as unreadable.
            return Set.of();
        }
        names.removeAll(others);
        return names;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        List<String> parents = new ArrayList<>();
        if (parent != null) {
            parents.add(parent);
        }
        if (interfaces != null) {
            parents.addAll(List.of(interfaces));
        }
        read = new GraphClass(name, parents);
    }

    @Override
    public void visitNestHost(String host) {
        read.host(host);
    }

    @Override
    public void visitNestMember(String member) {
        read.members().add(member);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        if (KOTLIN.equals(descriptor)) {
            read.kotlin();
            // This annotation contains the names of all members.
            return null;
        }
        return new AnnotationTexts();
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        text(value);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return new AnnotationTexts();
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        if (name == null || name.isEmpty() || descriptor == null) {
            throw new IllegalArgumentException("a method has no name in the constant pool");
        }
        GraphMethod method = new GraphMethod(read, name, descriptor, access);
        read.methods().putIfAbsent(method.signature(), method);
        return new Body(method);
    }

    private void text(Object value) {
        if (value instanceof String text) {
            read.texts().add(text);
        }
    }

    /**
     * Reads the texts in annotations. They can name methods, too, such as the method with the arguments of a test or
     * the fallback of a call.
     */
    private final class AnnotationTexts extends AnnotationVisitor {
        AnnotationTexts() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(String name, Object value) {
            text(value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            return this;
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }
    }

    private final class Body extends MethodVisitor {
        private final GraphMethod method;
        private boolean namesVariables;
        /** Whether the last instructions put a constant text on the stack. */
        private boolean text;

        Body(GraphMethod method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            method.annotated();
            return new AnnotationTexts();
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            method.annotated();
            return new AnnotationTexts();
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean overridable = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
            add(owner, name, descriptor, overridable);
            boolean reflection = owner.equals("java/lang/Class") && name.startsWith("getDeclaredMethod");
            boolean handle = owner.equals("java/lang/invoke/MethodHandles$Lookup")
                    && (name.startsWith("find") || name.startsWith("unreflect") || name.equals("bind"));
            boolean anyName = !text || name.equals("getDeclaredMethods") || name.startsWith("unreflect");
            if ((reflection || handle) && anyName) {
                read.searching();
            }
            text &= owner.equals("java/lang/invoke/MethodType");
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            text &= opcode != Opcodes.ALOAD;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
                add(owner, "<clinit>", "()V", false);
            }
            // int.class is a static field.
            text &= name != null && name.equals("TYPE");
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            text = false;
            constant(bootstrap);
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            text |= value instanceof String;
            constant(value);
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, String signature, Label start, Label end, int index) {
            namesVariables = true;
            if (name != null && name.startsWith("$i$f$")) {
                method.inlined();
            }
        }

        @Override
        public void visitEnd() {
            // Without the names of variables, a Kotlin function can be an inline function.
            if (read.isKotlin() && !namesVariables) {
                method.inlined();
            }
        }

        private void constant(Object value) {
            if (value instanceof Handle handle) {
                int tag = handle.getTag();
                add(
                        handle.getOwner(),
                        handle.getName(),
                        handle.getDesc(),
                        tag == Opcodes.H_INVOKEVIRTUAL || tag == Opcodes.H_INVOKEINTERFACE);
            } else if (value instanceof ConstantDynamic dynamic) {
                constant(dynamic.getBootstrapMethod());
                for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                    constant(dynamic.getBootstrapMethodArgument(i));
                }
            } else {
                GraphReader.this.text(value);
            }
        }

        private void add(String owner, String name, String descriptor, boolean overridable) {
            if (owner == null || name == null || name.isEmpty() || descriptor == null) {
                throw new IllegalArgumentException("an instruction names a method that is not in the constant pool");
            }
            method.references().add(new GraphMethod.Reference(owner, name, descriptor, overridable));
        }
    }
}
