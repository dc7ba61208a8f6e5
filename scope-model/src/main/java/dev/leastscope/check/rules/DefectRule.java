package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** A rule about strings of a list that are not correct scopes of its vocabulary. */
abstract class DefectRule extends RequestRule {
    DefectRule(String id, Severity severity, Precedence precedence, String summary) {
        super(id, severity, Category.BREAKS, precedence, summary);
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    final void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        List<RequestedScope> entries = resolution.requested();
        for (int i = 0; i < entries.size(); i++) {
            RequestedScope requested = entries.get(i);
            if (requested.defect().isPresent()
                    && reports(requested.defect().get())
                    && !isReported(requested, entries.subList(0, i))) {
                FindingBuilder finding = examination
                        .finding(this)
                        .in(resolution.request())
                        .at(requested.written().location());
                // A string with several scopes has an entry for each of them.
                for (RequestedScope part : entries) {
                    if (part.written().equals(requested.written())) {
                        finding.scope(
                                part.scope().isPresent()
                                        ? part.scope().get().name()
                                        : part.written().text());
                    }
                }
                describe(requested, resolution, finding);
                findings.add(finding.build());
            }
        }
    }

    private static boolean isReported(RequestedScope requested, List<RequestedScope> earlier) {
        for (RequestedScope entry : earlier) {
            if (entry.written().text().equals(requested.written().text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether this rule reports a kind of defect. */
    abstract boolean reports(RequestedScope.Defect defect);

    /** Adds message, fix and source. */
    abstract void describe(RequestedScope requested, Resolution resolution, FindingBuilder finding);

    /** The string as written, quoted for sentences. */
    static String written(RequestedScope requested) {
        return MessageWords.quoted(requested.written().text());
    }
}
