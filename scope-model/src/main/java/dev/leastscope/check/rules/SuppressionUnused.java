package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.check.UnusedSuppressionRule;
import dev.leastscope.integration.Severity;
import java.util.List;

/** Reports a suppression that accepts nothing. The checker creates the findings, because only it has the accepted findings. */
final class SuppressionUnused extends AbstractRule implements UnusedSuppressionRule {
    SuppressionUnused() {
        super(
                "suppression.unused",
                Severity.WARNING,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "A suppression accepts nothing that was found.");
    }

    /** The fix of a finding makes its suppression unused. The suppression is removed next. */
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
