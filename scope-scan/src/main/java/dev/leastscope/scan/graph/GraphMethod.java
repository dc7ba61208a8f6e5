package dev.leastscope.scan.graph;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** A method of a class, and the methods that its code names: by calls, method references and method handles. */
final class GraphMethod {
    private final GraphClass owner;
    private final String name;
    private final String descriptor;
    private final int access;
    private final List<Reference> references = new ArrayList<>();
    private boolean annotated;
    private boolean inlined;

    /**
     * A method that is named.
     *
     * @param owner internal name of the class that the instruction names
     * @param overridable whether a subclass of the owner can decide which method runs
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

    /** What distinguishes methods of one class. */
    String signature() {
        return name + descriptor;
    }

    List<Reference> references() {
        return references;
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** Whether another project can call it, as far as its own modifiers say. */
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

    /** Whether the compiler may have copied its body to the places that call it (Kotlin's inline functions). */
    boolean isInlined() {
        return inlined;
    }

    void inlined() {
        inlined = true;
    }
}
