package dev.leastscope.scan.code;

/** Following values took more steps than {@code ScanLimits.MAX_STEPS}. */
final class BudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetException() {
        super("too many steps", null, false, false);
    }
}
