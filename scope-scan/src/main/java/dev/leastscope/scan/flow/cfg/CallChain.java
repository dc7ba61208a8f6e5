package dev.leastscope.scan.flow.cfg;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * How a method was reached: the call, and how its own method was reached.
 *
 * @param caller the method that calls
 * @param site the call
 * @param outer how the caller was reached; null when that is left open
 * @param given what is known of the parameters besides: of a function, what it is given behind what it captured; of a call, which
 *     object its method runs on or takes, null for the parameters that the call itself shows. Empty for nothing
 */
public record CallChain(MethodFlow caller, AbstractInsnNode site, CallChain outer, List<? extends Given> given) {
    /** A value that a function is given. */
    public interface Given {}

    /** An instruction of a method. */
    public record Site(MethodFlow flow, AbstractInsnNode instruction) {}

    public CallChain(MethodFlow caller, AbstractInsnNode site, CallChain outer) {
        this(caller, site, outer, List.of());
    }

    public static int depth(CallChain chain) {
        int depth = 0;
        for (CallChain at = chain; at != null; at = at.outer) {
            depth++;
        }
        return depth;
    }

    /** Where a use happens as one method sees it: the use, or the method's call that leads to it; null for neither. */
    public static AbstractInsnNode siteIn(MethodFlow method, MethodFlow user, AbstractInsnNode use, CallChain calls) {
        if (user == method) {
            return use;
        }
        for (CallChain at = calls; at != null; at = at.outer) {
            if (at.caller == method) {
                return at.site;
            }
        }
        return null;
    }

    /** The place to report: the outermost call. A lambda that is only handed over is reported where its body is. */
    public static CodePlace place(MethodFlow flow, AbstractInsnNode instruction, CallChain calls) {
        CodePlace place = CodePlace.of(flow, instruction);
        for (CallChain at = calls; at != null; at = at.outer) {
            if (!(at.site instanceof InvokeDynamicInsnNode) && !at.isBridge()) {
                place = CodePlace.of(at.caller, at.site);
            }
        }
        return place;
    }

    /** The call in code that is furthest out on the way to an instruction; the instruction itself where none leads there. */
    public static AbstractInsnNode outermost(AbstractInsnNode instruction, CallChain calls) {
        AbstractInsnNode site = instruction;
        for (CallChain at = calls; at != null; at = at.outer) {
            if (!(at.site instanceof InvokeDynamicInsnNode) && !at.isBridge()) {
                site = at.site;
            }
        }
        return site;
    }

    /** Whether the compiler made the call, from the method of an erased type to that of the real one. */
    private boolean isBridge() {
        return (caller.method().access & Opcodes.ACC_BRIDGE) != 0;
    }

    /** The call that is furthest out. */
    public CallChain outermost() {
        CallChain at = this;
        while (at.outer != null) {
            at = at.outer;
        }
        return at;
    }

    /** This chain, reached by one more call. */
    public static CallChain reachedBy(CallChain chain, CallChain outer) {
        return chain == null
                ? outer
                : new CallChain(chain.caller, chain.site, reachedBy(chain.outer, outer), chain.given);
    }
}
