package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;

/** Finds the callers of a method whose values its callers supply, within the limits of the scan. */
public final class CallerWidening {
    private final ProjectCode project;

    CallerWidening(ProjectCode project) {
        this.project = project;
    }

    /**
     * The ways in which a method is reached.
     *
     * @param chains one for each call, each one call longer than the chain that was asked about; empty when there is none, or
     *     when a limit is reached
     * @param atLimit whether a limit of the scan is the reason for an empty list
     */
    public record Callers(List<CallChain> chains, boolean atLimit) {
        /** Why a value that callers supply is not known although all callers are known. */
        public Value.Unknown nobody() {
            return Value.Unknown.because(Value.Cause.CALLER, "");
        }
    }

    /**
     * The ways in which a method is reached, one call further out than known so far.
     *
     * @param calls how the method was reached so far; null when that is left open
     */
    public Callers callers(MethodFlow flow, CallChain calls) {
        if (CallChain.depth(calls) >= ScanLimits.MAX_CALLER_DEPTH) {
            return new Callers(List.of(), true);
        }
        MethodFlow outermost = calls == null ? flow : calls.outermost().caller();
        List<CallChain> found = project.callers(outermost);
        if (found.size() > ScanLimits.MAX_CALLERS) {
            return new Callers(List.of(), true);
        }
        List<CallChain> chains = new ArrayList<>(found.size());
        for (CallChain outer : found) {
            chains.add(CallChain.reachedBy(calls, outer));
        }
        return new Callers(List.copyOf(chains), false);
    }
}
