package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** A rule that judges each request alone. */
abstract class RequestRule extends AbstractRule {
    RequestRule(String id, Severity severity, Category category, String summary) {
        super(id, severity, category, summary);
    }

    @Override
    public final List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Resolution resolution : examination.resolutions()) {
            judge(resolution, examination, findings);
        }
        return findings;
    }

    /** Adds what is found in one request. */
    abstract void judge(Resolution resolution, Examination examination, List<Finding> findings);
}
