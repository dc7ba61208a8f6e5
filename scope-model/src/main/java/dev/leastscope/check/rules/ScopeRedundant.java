package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports a scope that a wider scope of the same list includes. */
final class ScopeRedundant extends RequestRule {
    ScopeRedundant() {
        super(
                "scope.redundant",
                Severity.NOTE,
                Category.EXCESS,
                Precedence.REDUNDANT,
                "A wider scope of the same list already includes this one.");
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.defaulted() || resolution.request().takesConnectorsList()) {
            return;
        }
        for (Judgement judgement : RequestedList.judged(resolution, Judgement.Verdict.REDUNDANT)) {
            findings.add(examination
                    .finding(this)
                    .in(resolution.request())
                    .at(judgement.requested().written().location())
                    .scope(judgement.scope().name())
                    .message(MessageWords.quoted(judgement.scope().shortName()) + " adds nothing: "
                            + MessageWords.scopes(judgement.instead()) + " of the same list already "
                            + (judgement.instead().size() == 1 ? "includes" : "include") + " it.")
                    .fix("Remove it: users read a shorter consent screen.")
                    .remedy(Remedies.remove(judgement.requested(), resolution, false))
                    .source(SourcePages.tables(resolution.request().api()))
                    .build());
        }
    }
}
