package dev.leastscope.scan.code;

import dev.leastscope.scan.limits.ScanLimits;

/** Counts the work of following values in one class. */
final class Budget {
    /** So many instructions that are merely looked at count as one step. */
    private static final int LOOKS = 100;

    private int steps;
    private int looks;

    /** A new class is looked at. */
    void restart() {
        steps = 0;
        looks = 0;
    }

    /**
     * A value is followed by one instruction.
     *
     * @throws BudgetException when there were too many
     */
    void step() {
        if (++steps > ScanLimits.MAX_STEPS) {
            throw new BudgetException();
        }
    }

    /**
     * Instructions are looked at.
     *
     * @throws BudgetException when that and the steps are too many
     */
    void look(int instructions) {
        looks += instructions;
        while (looks >= LOOKS) {
            looks -= LOOKS;
            step();
        }
    }
}
