package dev.leastscope.scan.flow.cfg;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The calls that lead to a method: one call, and the chain of its own method.
 *
 * @param caller the method that contains the call
 * @param site the call
 * @param outer the chain of the caller; null when it is not followed
 * @param given further known values of the parameters. For a function, its arguments after the captured values. For a
 *     call, the object of its method and its object arguments, null for parameters that the call itself shows. Empty
 *     for none
 */
public record CallChain(MethodFlow caller, AbstractInsnNode site, CallChain outer, List<? extends Given> given) {
    /** A known value of a parameter. */
    public interface Given {}

    /** An instruction of a method. */
    public record Site(MethodFlow flow, AbstractInsnNode instruction) {}

    public CallChain(MethodFlow caller, AbstractInsnNode site, CallChain outer) {
        this(caller, site, outer, List.of());
    }

    /**
     * The instructions of the caller that give a parameter; empty when the call does not have it.
     *
     * @param target the method that the call or function runs
     * @param parameter the index, {@code this} being 0 in instance methods. A function gets its captured values first.
     */
    public Set<AbstractInsnNode> givers(MethodFlow target, int parameter) {
        int argument = site instanceof MethodInsnNode ? target.argument(parameter) : parameter;
        if (argument < 0) {
            return caller.receiver((MethodInsnNode) site);
        }
        List<Set<AbstractInsnNode>> arguments = caller.arguments(site);
        return argument < arguments.size() ? arguments.get(argument) : Set.of();
    }

    public static int depth(CallChain chain) {
        int depth = 0;
        for (CallChain at = chain; at != null; at = at.outer) {
            depth++;
        }
        return depth;
    }

    /**
     * The instruction of a use in one method: the use itself, or the method's call that leads to it; null for neither.
     */
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

    /** The place to report: the outermost call. For a lambda that is only passed on, the place of its body. */
    public static CodePlace place(MethodFlow flow, AbstractInsnNode instruction, CallChain calls) {
        CodePlace place = CodePlace.of(flow, instruction);
        for (CallChain at = calls; at != null; at = at.outer) {
            if (!(at.site instanceof InvokeDynamicInsnNode) && !at.isBridge()) {
                place = CodePlace.of(at.caller, at.site);
            }
        }
        return place;
    }

    /** The outermost call on the way to an instruction; the instruction itself when there is no call. */
    public static AbstractInsnNode outermost(AbstractInsnNode instruction, CallChain calls) {
        AbstractInsnNode site = instruction;
        for (CallChain at = calls; at != null; at = at.outer) {
            if (!(at.site instanceof InvokeDynamicInsnNode) && !at.isBridge()) {
                site = at.site;
            }
        }
        return site;
    }

    /** Whether the call is in a bridge method, from the erased type to the real one. */
    private boolean isBridge() {
        return (caller.method().access & Opcodes.ACC_BRIDGE) != 0;
    }

    /** The outermost call. */
    public CallChain outermost() {
        CallChain at = this;
        while (at.outer != null) {
            at = at.outer;
        }
        return at;
    }

    /** This chain with one more outer call. */
    public static CallChain reachedBy(CallChain chain, CallChain outer) {
        return chain == null
                ? outer
                : new CallChain(chain.caller, chain.site, reachedBy(chain.outer, outer), chain.given);
    }
}
