package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** A rule that checks each request alone, if the purpose of the request is known. */
abstract class RequestRule extends AbstractRule {
    RequestRule(String id, Severity severity, Category category, Precedence precedence, String summary) {
        super(id, severity, category, precedence, summary);
    }

    @Override
    public final List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Resolution resolution : examination.resolutions()) {
            if (resolution.request().hasKnownPurpose() || judgesUnusedLists()) {
                int from = findings.size();
                judge(resolution, examination, findings);
                if (isFixedInTheList() && findings.size() > from) {
                    SharedList.mention(resolution, findings, from);
                    ListsInCode.mention(resolution, examination, findings, from);
                }
            }
        }
        judgeUndeclaredLists(examination, findings);
        return findings;
    }

    /**
     * Adds the findings of lists that code asks for and the manifest does not declare. Rules about conflicts check them, too.
     */
    void judgeUndeclaredLists(Examination examination, List<Finding> findings) {}

    /** Whether its fixes change the list. The same list in code must then change, too. */
    boolean isFixedInTheList() {
        return false;
    }

    /**
     * Whether it also checks a connector's list that no declared auth request uses and whose purpose is unknown. Rules about
     * strings, conflicts, policy and layers do. Only layer.unused-list reports missing and unneeded scopes of such a list.
     */
    boolean judgesUnusedLists() {
        return false;
    }

    /** Adds the findings of a request. */
    abstract void judge(Resolution resolution, Examination examination, List<Finding> findings);
}
