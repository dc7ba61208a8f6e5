package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** A rule that judges each request alone, as far as it is known what the request is for. */
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

    /** Adds what is found in the lists that code asks for and the manifest does not declare. Rules on conflicts look there, too. */
    void judgeUndeclaredLists(Examination examination, List<Finding> findings) {}

    /** Whether its fixes change the list: then the place in code where the same list is must change, too. */
    boolean isFixedInTheList() {
        return false;
    }

    /**
     * Whether it also judges a connector's list that no declared auth request uses and whose purpose is not known. Rules on
     * strings, conflicts, policy and layers do. What such a list lacks, or has more than needed, is said by
     * layer.unused-list alone.
     */
    boolean judgesUnusedLists() {
        return false;
    }

    /** Adds what is found in one request. */
    abstract void judge(Resolution resolution, Examination examination, List<Finding> findings);
}
