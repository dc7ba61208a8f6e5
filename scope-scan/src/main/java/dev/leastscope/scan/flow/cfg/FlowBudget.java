package dev.leastscope.scan.flow.cfg;

import dev.leastscope.scan.limits.ScanLimits;

/** Counts the work of following values: in one class, and in the whole scan. */
public final class FlowBudget {
    private int steps;
    private int looks;
    private long total;

    /** Whether the scan may take no more steps. */
    public boolean isSpent() {
        return total >= ScanLimits.MAX_SCAN_STEPS;
    }

    /** A new class is looked at. */
    public void restart() {
        steps = 0;
        looks = 0;
    }

    /**
     * A value is followed by one instruction.
     *
     * @throws FlowBudgetException when there were too many
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
     * Instructions are looked at.
     *
     * @throws FlowBudgetException when that and the steps are too many
     */
    public void look(int instructions) {
        looks += instructions;
        while (looks >= ScanLimits.LOOKS_PER_STEP) {
            looks -= ScanLimits.LOOKS_PER_STEP;
            step();
        }
    }
}
