package dev.leastscope.scan.flow.cfg;

/** Thrown when following values takes more steps than a limit of the scan allows. */
public final class FlowBudgetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String limit;

    FlowBudgetException(String limit, long steps) {
        super("takes more than " + steps + " steps to follow (ScanLimits." + limit + ")", null, false, false);
        this.limit = limit;
    }

    /** The limit's name in ScanLimits. */
    public String limit() {
        return limit;
    }
}
