package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** A rule about strings of a list that are no plain scopes of its vocabulary. */
abstract class DefectRule extends RequestRule {
    DefectRule(String id, Severity severity, String summary) {
        super(id, severity, Category.BREAKS, summary);
    }

    @Override
    final void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        for (RequestedScope requested : resolution.requested()) {
            if (requested.defect().isPresent() && tells(requested.defect().get())) {
                FindingBuilder finding = examination
                        .finding(this)
                        .in(resolution.request())
                        .at(requested.written().location())
                        .scope(
                                requested.scope().isPresent()
                                        ? requested.scope().get().name()
                                        : requested.written().text());
                tell(requested, resolution.request(), finding);
                findings.add(finding.build());
            }
        }
    }

    /** Which defects this rule tells. */
    abstract boolean tells(RequestedScope.Defect defect);

    /** Adds message, fix and source. */
    abstract void tell(RequestedScope requested, Request request, FindingBuilder finding);

    /** The string as written, for sentences. */
    static String written(RequestedScope requested) {
        return Words.quoted(requested.written().text());
    }
}
