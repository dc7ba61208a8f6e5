package dev.leastscope.scan.graph;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** A method of a class, with the methods that its code names: in calls, method references and method handles. */
final class GraphMethod {
    private final GraphClass owner;
    private final String name;
    private final String descriptor;
    private final int access;
    private final List<Reference> references = new ArrayList<>();
    private boolean annotated;
    private boolean inlined;

    /**
     * A named method.
     *
     * @param owner internal name of the class in the instruction
     * @param overridable whether a subclass of the owner can override it
     */
    record Reference(String owner, String name, String descriptor, boolean overridable) {}

    GraphMethod(GraphClass owner, String name, String descriptor, int access) {
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
        this.access = access;
    }

    GraphClass owner() {
        return owner;
    }

    String name() {
        return name;
    }

    String descriptor() {
        return descriptor;
    }

    /** The name and descriptor, which identify a method in its class. */
    String signature() {
        return name + descriptor;
    }

    List<Reference> references() {
        return references;
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** Whether another project can call it, by its own modifiers. */
    boolean isOpen() {
        return is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) || name.equals("<clinit>");
    }

    boolean isOverridable() {
        return !is(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC) && name.charAt(0) != '<';
    }

    /** Whether the method or one of its parameters has an annotation. */
    boolean isAnnotated() {
        return annotated;
    }

    void annotated() {
        annotated = true;
    }

    /** Whether the compiler can have copied its body to its callers (Kotlin's inline functions). */
    boolean isInlined() {
        return inlined;
    }

    void inlined() {
        inlined = true;
    }
}
