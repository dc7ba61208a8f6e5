package dev.leastscope.scan.flow.cfg;

/** Following values took more steps than {@code ScanLimits.MAX_STEPS}. */
public final class FlowBudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FlowBudgetException() {
        super("too many steps", null, false, false);
    }
}
