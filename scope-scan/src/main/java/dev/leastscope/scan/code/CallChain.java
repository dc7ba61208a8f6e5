package dev.leastscope.scan.code;

import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * How a method was reached: the call, and how its own method was reached.
 *
 * @param caller the method that calls
 * @param site the call
 * @param outer how the caller was reached; null when that is left open
 */
record CallChain(MethodFlow caller, AbstractInsnNode site, CallChain outer) {
    static int depth(CallChain chain) {
        int depth = 0;
        for (CallChain at = chain; at != null; at = at.outer) {
            depth++;
        }
        return depth;
    }

    /** The call that is furthest out. */
    CallChain outermost() {
        CallChain at = this;
        while (at.outer != null) {
            at = at.outer;
        }
        return at;
    }

    /** This chain, reached by one more call. */
    static CallChain reachedBy(CallChain chain, CallChain outer) {
        return chain == null ? outer : new CallChain(chain.caller, chain.site, reachedBy(chain.outer, outer));
    }
}
