package dev.leastscope.check.rules;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the list asks for covers a need at the provider, but Nylas does not print it. */
final class ScopeUndocumentedCover extends RequestRule {
    ScopeUndocumentedCover() {
        super(
                "scope.undocumented-cover",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                "A need is met only through the provider's hierarchy of scopes, which Nylas does not print.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        List<Need> covered = new ArrayList<>();
        for (Need need : resolution.needs()) {
            if (need.cover() == Need.Cover.MET_BY_HIERARCHY || need.cover() == Need.Cover.MET_BY_ASSUMPTION) {
                covered.add(need);
            }
        }
        for (NeedsByFeature.Group group : NeedsByFeature.of(covered)) {
            findings.add(finding(resolution, examination, group));
        }
    }

    private Finding finding(Resolution resolution, Examination examination, NeedsByFeature.Group group) {
        Set<Scope> printed = new TreeSet<>();
        boolean isAssumed = false;
        for (Need need : group.needs()) {
            printed.addAll(printed(need, resolution));
            isAssumed |= need.cover() == Need.Cover.MET_BY_ASSUMPTION;
        }
        String operations = MessageWords.operations(group.needs());
        return examination
                .finding(this)
                .in(resolution.request())
                .severity(isAssumed ? Severity.WARNING : Severity.NOTE)
                .scopes(printed)
                .feature(group.name().text())
                .message("For " + operations + " Nylas prints " + MessageWords.scopes(printed)
                        + ", which this list does not hold. "
                        + (isAssumed
                                ? "That what it holds will do is plausible, but printed nowhere."
                                : "What it holds includes that at "
                                        + resolution.request().provider().title()
                                        + ", but Nylas may check its own list first."))
                .fix("Nothing to do while " + MessageWords.quoted(group.name().text())
                        + " works. Where only what Nylas prints will do, set `coverage: documented` under `policy` and add "
                        + MessageWords.toWrite(printed) + ".")
                .related(group.name().location(), "asks for it")
                .source(group.needs().get(0).requirement().source().url())
                .build();
    }

    /** What the list lacks of the printed option nearest to it: one that the documented least set holds, else the narrowest. */
    private static List<Scope> printed(Need need, Resolution resolution) {
        Option nearest = null;
        for (Option option : need.requirement().options()) {
            if (option.isSolid()) {
                if (resolution.leastDocumented().containsAll(option.scopes())) {
                    nearest = option;
                    break;
                }
                nearest = nearest == null ? option : nearest;
            }
        }
        List<Scope> lacking = new ArrayList<>();
        if (nearest != null) {
            for (Scope scope : nearest.scopes()) {
                if (!RequestedList.holds(resolution, scope.name())) {
                    lacking.add(scope);
                }
            }
        }
        return lacking;
    }
}
