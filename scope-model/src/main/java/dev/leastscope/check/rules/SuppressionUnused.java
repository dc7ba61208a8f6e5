package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import java.util.List;

/** A suppression accepts nothing. The checker tells it in this rule's name: it alone knows what the others accepted. */
final class SuppressionUnused extends AbstractRule {
    SuppressionUnused() {
        super(
                "suppression.unused",
                Severity.WARNING,
                Category.HOUSEKEEPING,
                "A suppression accepts nothing that was found.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        return List.of();
    }
}
