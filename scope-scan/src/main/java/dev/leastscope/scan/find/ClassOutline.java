package dev.leastscope.scan.find;

import dev.leastscope.catalog.Operation;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.InlinedLines;
import dev.leastscope.scan.sdk.GroovyNames;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.Optional;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads a class once: finds the calls that need no data flow, and whether other parts need it. */
final class ClassOutline extends ClassVisitor {
    private static final String RESOURCES = "com/nylas/resources/";

    private final SdkIndex sdk;
    private final OperationIndex operations;
    private final RequestVariants variants;
    private String className = "";
    private String sourceFile = "";
    private ClassFindings found;
    private boolean needsFlow;
    private InlinedLines inlined = InlinedLines.of(null);
    private final NamedClasses named;
    private final UrlBases bases;

    ClassOutline(SdkIndex sdk, OperationIndex operations, UrlBases bases) {
        super(Opcodes.ASM9);
        this.variants = new RequestVariants(operations, sdk.variants());
        this.sdk = sdk;
        this.operations = operations;
        this.named = new NamedClasses(sdk);
        this.bases = bases;
    }

    ClassFindings found() {
        return found == null ? new ClassFindings(className, sourceFile) : found;
    }

    boolean needsFlow() {
        return needsFlow;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        className = named(name, "the class");
        found = new ClassFindings(className, "");
    }

    @Override
    public void visitSource(String source, String debug) {
        sourceFile = source;
        inlined = InlinedLines.of(debug);
        found = new ClassFindings(className, source);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String desc, String signature, String[] exceptions) {
        named(desc, "a method's descriptor");
        if ((access & Opcodes.ACC_PRIVATE) != 0) {
            found.privateMethod(named(name, "a method"));
        }
        return new Body(named(name, "a method"));
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        if (value instanceof String text) {
            bases.seen(text);
        }
        return null;
    }

    @Override
    public void visitEnd() {
        named.report(found());
    }

    /** A name, checked. ASM gives null for an invalid name index; the JVM rejects such a class. */
    private static String named(String name, String what) {
        if (name == null) {
            throw new IllegalArgumentException(what + " has no name in the constant pool");
        }
        return name;
    }

    /** Whether a call can have a variant that depends on its arguments. */
    static boolean mayVary(OperationIndex operations, Operation operation, String descriptor) {
        return operations.hasVariants(operation)
                && (descriptor.contains("QueryParams;")
                        || descriptor.contains("SendMessageRequest;")
                        || descriptor.contains("CreateEventRequest;"));
    }

    /** The confidence of a call in this method. Bodies of lambdas are references. */
    static Confidence confidence(String className, String method) {
        boolean lambda = method.contains("lambda$") || method.contains("$anonfun$") || className.contains("_closure");
        return lambda ? Confidence.REFERENCE : Confidence.DIRECT;
    }

    private final class Body extends MethodVisitor {
        private final String method;
        private int line;
        private String reflected = "";

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
            named(name, "a called method");
            named(descriptor, "a called method's descriptor");
            String home = sdk.home(named(owner, "a called class"));
            named.call(owner, name);
            if (SdkIndex.isSdk(home)) {
                call(home, name, descriptor, confidence(className, method), true);
            } else if (!reflected.isEmpty() && owner.equals("java/lang/Class") && name.endsWith("Method")) {
                found.unresolved(UnknownPart.of(UnknownKind.REFLECTION, reflected), found.place(method, line));
            }
            if (sdk.entryPoint(home, name).isPresent()) {
                needsFlow = true;
            }
        }

        private void call(String home, String name, String descriptor, Confidence confidence, boolean instruction) {
            if (home.startsWith("com/nylas/NylasClient")) {
                needsFlow |= name.equals("<init>") || name.equals("build") || name.startsWith("execute");
                return;
            }
            Optional<SdkIndex.Sent> sent = sdk.sent(home, name, descriptor);
            if (sent.isEmpty()) {
                unknownMember(home, name, descriptor);
                return;
            }
            for (String request : sent.get().requests()) {
                Optional<Operation> operation = operations.sent(sent.get().api(), request);
                if (operation.isEmpty()) {
                    continue;
                }
                if (instruction && mayVary(operations, operation.get(), descriptor)) {
                    needsFlow = true;
                } else {
                    found.sent(variants.byDefault(operation.get()), found.place(method, line), confidence, sent.get());
                }
            }
        }

        /**
         * Reports a method of a resource class that is not in the table: it is newer than the table, or it sends
         * nothing.
         */
        private void unknownMember(String home, String name, String descriptor) {
            boolean harmless =
                    name.startsWith("<") || name.startsWith("urlFor") || name.equals("extractChallengeParameter");
            if (home.startsWith(RESOURCES) && !harmless && !givesResource(descriptor)) {
                found.unresolved(
                        UnknownPart.of(UnknownKind.SDK_METHOD, home.replace('/', '.') + "." + name),
                        found.place(method, line));
            }
        }

        /** Whether a method returns another resource of the SDK, relocated or not. */
        private boolean givesResource(String descriptor) {
            Type result = Type.getReturnType(descriptor);
            return result.getSort() == Type.OBJECT
                    && sdk.home(result.getInternalName()).startsWith(RESOURCES);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && SdkIndex.isSdk(sdk.home(handle.getOwner()))) {
                    call(sdk.home(handle.getOwner()), handle.getName(), handle.getDesc(), Confidence.REFERENCE, false);
                }
            }
            if (bootstrap.getOwner().startsWith("org/codehaus/groovy/vmplugin/") && arguments.length > 0) {
                dynamic(arguments[0]);
            }
        }

        /** Reports a dynamic Groovy call. Only the name of the method is known. */
        private void dynamic(Object name) {
            if (name instanceof String text && GroovyNames.ACCESSORS.contains(text)) {
                found.unresolved(UnknownPart.of(UnknownKind.GROOVY_CALL, text), found.place(method, line));
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.POP) {
                named.dropped();
            }
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof String text) {
                if (named.isName(text)) {
                    named.name(text, found.place(method, line));
                }
                bases.seen(text);
            }
            if (constant instanceof Type type
                    && type.getSort() == Type.OBJECT
                    && sdk.isResource(type.getInternalName())) {
                reflected = type.getClassName();
            }
        }
    }
}
