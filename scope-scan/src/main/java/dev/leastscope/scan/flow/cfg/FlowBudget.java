package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;

/** Counts the steps of following values, in one class and in the complete scan. */
public final class FlowBudget {
    private int steps;
    private int looks;
    private long total;

    /** Whether the scan has used all its steps. */
    public boolean isSpent() {
        return total >= ScanLimits.MAX_SCAN_STEPS;
    }

    /** Starts a new class. */
    public void restart() {
        steps = 0;
        looks = 0;
    }

    /**
     * Counts one instruction of following a value.
     *
     * @throws FlowBudgetException when there are too many steps
     */
    public void step() {
        total++;
        if (total > ScanLimits.MAX_SCAN_STEPS) {
            throw new FlowBudgetException("MAX_SCAN_STEPS", ScanLimits.MAX_SCAN_STEPS);
        }
        if (++steps > ScanLimits.MAX_STEPS) {
            throw new FlowBudgetException("MAX_STEPS", ScanLimits.MAX_STEPS);
        }
    }

    /**
     * Counts examined instructions.
     *
     * @throws FlowBudgetException when these and the steps are too many
     */
    public void look(int instructions) {
        looks += instructions;
        while (looks >= ScanLimits.LOOKS_PER_STEP) {
            looks -= ScanLimits.LOOKS_PER_STEP;
            step();
        }
    }
}
