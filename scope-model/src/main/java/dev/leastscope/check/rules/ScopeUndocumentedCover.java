package dev.leastscope.check.rules;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports a need that is met only through the provider's hierarchy of scopes, which Nylas does not document. */
final class ScopeUndocumentedCover extends RequestRule {
    ScopeUndocumentedCover() {
        super(
                "scope.undocumented-cover",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "A need is met only through the provider's hierarchy of scopes, which Nylas does not document.");
    }

    /** The finding states how sure the tables are about an added scope. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        List<Need> covered = new ArrayList<>();
        for (Need need : resolution.needs()) {
            if (need.cover() == Need.Cover.MET_BY_HIERARCHY || need.cover() == Need.Cover.MET_BY_ASSUMPTION) {
                covered.add(need);
            }
        }
        FeaturesByScope byScope = new FeaturesByScope();
        for (NeedsByFeature.Group feature : NeedsByFeature.of(covered)) {
            Set<Scope> printed = new TreeSet<>();
            boolean isAssumed = false;
            for (Need need : feature.needs()) {
                printed.addAll(printed(need, resolution));
                isAssumed |= need.cover() == Need.Cover.MET_BY_ASSUMPTION;
            }
            byScope.add(
                    printed,
                    feature,
                    isAssumed ? Severity.WARNING : Severity.NOTE,
                    MessageWords.operations(feature.needs()));
        }
        for (FeaturesByScope.Group group : byScope.groups()) {
            findings.add(group.describe(
                            examination.finding(this).in(resolution.request()),
                            new Undocumented(
                                    group.scope().shortName(),
                                    resolution.request().provider().title()))
                    .fix("There is nothing to do while " + FeaturesByScope.names(group.members())
                            + (group.members().size() == 1 ? " works" : " work")
                            + ". If only documented scopes may count, set `coverage: documented` under `policy` and add "
                            + MessageWords.toWrite(group.scope()) + ".")
                    .build());
        }
    }

    /** The message about a scope that Nylas documents and the list does not contain. */
    private record Undocumented(String scope, String provider) implements Finding.Wording {
        @Override
        public String message(List<Finding.Member> members) {
            boolean isAssumed = !FeaturesByScope.of(Severity.WARNING, members).isEmpty();
            String needing = members.size() == 1 ? members.get(0).consequence() : FeaturesByScope.names(members);
            return "For " + needing + " Nylas documents " + MessageWords.quoted(scope)
                    + ", which this list does not contain. "
                    + (isAssumed
                            ? "That the scopes of the list are enough is plausible, but no source says so."
                            : "At " + provider
                                    + " the scopes of the list include it, but Nylas may compare with its own list first.");
        }
    }

    /** The missing scopes of the nearest documented option: one in the documented least set, otherwise the narrowest. */
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
