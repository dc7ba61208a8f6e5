package dev.leastscope.check.rules;

import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports a connector's list that no declared auth request uses and that has other scopes than the declared features need.
 * Users are asked for the lists of the auth requests, so it is one note.
 */
final class LayerUnusedList extends RequestRule {
    LayerUnusedList() {
        super(
                "layer.unused-list",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "No declared auth request uses the connector's list, and it differs from what the features need.");
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.request().hasKnownPurpose() || resolution.requested().isEmpty()) {
            return;
        }
        List<Scope> missing = new ArrayList<>(resolution.missing());
        for (Scope scope : resolution.identity()) {
            boolean mustBeAdded = scope.identity().orElseThrow().addedBy() == Identity.AddedBy.APP;
            if (mustBeAdded && !RequestedList.holds(resolution, scope.name())) {
                missing.add(scope);
            }
        }
        List<Scope> unneeded = new ArrayList<>();
        for (Judgement judgement : resolution.judgementsWithCode()) {
            if (judgement.verdict() != Judgement.Verdict.KEPT) {
                unneeded.add(judgement.scope());
            }
        }
        if (missing.isEmpty() && unneeded.isEmpty()) {
            return;
        }
        String lacks = missing.isEmpty() ? "" : "does not ask for " + MessageWords.scopes(missing);
        String exceeds = unneeded.isEmpty() ? "" : "asks for more than they need: " + MessageWords.scopes(unneeded);
        findings.add(examination
                .finding(this)
                .in(resolution.request())
                .scopes(missing)
                .scopes(unneeded)
                .message("No declared auth request uses this connector's list. Compared with the declared features it "
                        + lacks + (lacks.isEmpty() || exceeds.isEmpty() ? "" : ", and ") + exceeds
                        + ". Users are asked for the lists of the auth requests, so this is a note.")
                .fix(
                        "Write `features` under the connector if some authorization uses its list; change or remove the list"
                                + " if none does.")
                .source(SourcePages.TABLES)
                .build());
    }
}
