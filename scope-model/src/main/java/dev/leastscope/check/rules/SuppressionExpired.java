package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.Remedy;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Suppression;
import java.util.ArrayList;
import java.util.List;

/** Reports an expired suppression. The findings that it accepted are reported again. */
final class SuppressionExpired extends AbstractRule {
    SuppressionExpired() {
        super(
                "suppression.expired",
                Severity.ERROR,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "The last day of a suppression has passed: the findings that it accepted are reported again.");
    }

    @Override
    public boolean canBeAccepted() {
        return false;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : examination.integration().suppressions()) {
            if (suppression.expires().compareTo(examination.asOf()) < 0) {
                findings.add(examination
                        .finding(this)
                        .about(suppression)
                        .message(
                                "The suppression of " + suppression.rule() + " was valid until " + suppression.expires()
                                        + " (UTC, inclusive), and this check is as of " + examination.asOf()
                                        + ": the findings that it accepted are reported again.")
                        .fix("Fix these findings and remove the suppression, or decide again and give it a later date.")
                        .remedy(new Remedy.RemoveSuppression(suppression))
                        .build());
            }
        }
        return findings;
    }
}
