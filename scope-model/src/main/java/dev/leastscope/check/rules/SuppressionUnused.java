package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.check.UnusedSuppressionRule;
import dev.leastscope.integration.Severity;
import java.util.List;

/** A suppression accepts nothing. The checker makes its findings, since only the checker knows what was accepted. */
final class SuppressionUnused extends AbstractRule implements UnusedSuppressionRule {
    SuppressionUnused() {
        super(
                "suppression.unused",
                Severity.WARNING,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "A suppression accepts nothing that was found.");
    }

    /** A fix of the cause leaves the suppression of a finding without use. It is removed next. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.NEXT_STEP;
    }

    @Override
    public boolean canBeAccepted() {
        return false;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return List.of();
    }
}
