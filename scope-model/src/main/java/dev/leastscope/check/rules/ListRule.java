package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Optional;

/** A rule that checks each list once, even if several auth requests use the connector's list. */
abstract class ListRule extends RequestRule {
    ListRule(String id, Severity severity, Category category, Precedence precedence, String summary) {
        super(id, severity, category, precedence, summary);
    }

    @Override
    final void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Optional<AuthRequest> authRequest = resolution.request().authRequest();
        if (authRequest.isEmpty() || authRequest.get().scopes().isPresent()) {
            judgeList(resolution, examination, findings);
        }
    }

    /** Adds the findings of a list. */
    abstract void judgeList(Resolution resolution, Examination examination, List<Finding> findings);
}
