package dev.leastscope.scan.graph;

import dev.leastscope.scan.flow.cfg.InlinedLines;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The methods that a class names but does not declare, each with its line: methods of other classes, and inherited
 * ones. Exceptions of ASM for broken bytes are passed on.
 *
 * @since 0.1.0
 */
public final class CallSites {
    private final List<CallSite> found = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final List<String> parents = new ArrayList<>();
    private String className = "";
    private String sourceFile = "";
    private InlinedLines inlined = InlinedLines.of(null);

    /**
     * A call, or a method reference or method handle.
     *
     * @param owner internal name of the class in the instruction
     * @param signature name and descriptor of the method; {@code <clinit>()V} for a static field
     * @param reference whether the method is only referenced
     * @param method the method that contains the instruction
     * @param line its line; 0 when the class file has none
     */
    public record CallSite(String owner, String signature, boolean reference, String method, int line) {}

    private CallSites() {}

    /** Reads a class file. */
    public static CallSites of(byte[] bytes) {
        CallSites sites = new CallSites();
        new ClassReader(bytes).accept(sites.new Reader(), ClassReader.SKIP_FRAMES);
        return sites;
    }

    /** The named methods, in the order of the code. */
    public List<CallSite> found() {
        return found;
    }

    /** Internal name. */
    public String className() {
        return className;
    }

    /** The source file's name in the class file; empty when it has none. */
    public String sourceFile() {
        return sourceFile;
    }

    /** Whether the class itself declares a method. */
    public boolean declares(String signature) {
        return signatures.contains(signature);
    }

    /** Internal names of its parent class and its interfaces. */
    public List<String> parents() {
        return parents;
    }

    private final class Reader extends ClassVisitor {
        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            className = name;
            if (parent != null) {
                parents.add(parent);
            }
            if (interfaces != null) {
                parents.addAll(List.of(interfaces));
            }
        }

        @Override
        public void visitSource(String source, String debug) {
            sourceFile = source == null ? "" : source;
            inlined = InlinedLines.of(debug);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            signatures.add(name + descriptor);
            return new Body(String.valueOf(name));
        }

        @Override
        public void visitEnd() {
            found.removeIf(site -> site.owner().equals(className) && declares(site.signature()));
        }
    }

    private final class Body extends MethodVisitor {
        private final String method;
        private int line;

        Body(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = inlined.source(number);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(owner, name + descriptor, false);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
                add(owner, "<clinit>()V", false);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        private void constant(Object value) {
            if (value instanceof Handle handle) {
                add(handle.getOwner(), handle.getName() + handle.getDesc(), true);
            } else if (value instanceof ConstantDynamic dynamic) {
                for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                    constant(dynamic.getBootstrapMethodArgument(i));
                }
            }
        }

        private void add(String owner, String signature, boolean reference) {
            if (owner != null) {
                found.add(new CallSite(owner, signature, reference, method, line));
            }
        }
    }
}
