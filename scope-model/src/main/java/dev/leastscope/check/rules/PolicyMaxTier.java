package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Tier;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Policy;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports a Google scope above the tier that the team's policy allows. */
final class PolicyMaxTier extends ListRule {
    PolicyMaxTier() {
        super(
                "policy.max-tier",
                Severity.ERROR,
                Category.COSTS,
                Precedence.NONE,
                "A Google scope is above the tier that the policy allows.");
    }

    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONFLICT;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        Policy policy = examination.integration().policy();
        Request request = resolution.request();
        if (policy.maxTier().isEmpty() || request.provider() != Provider.GOOGLE) {
            return;
        }
        Tier allowed = policy.maxTier().get();
        for (ProviderList.Entry entry : ProviderList.askedOrLeast(resolution)) {
            Tier tier = entry.scope().countedTier();
            if (tier.burden() > allowed.burden()) {
                findings.add(examination
                        .finding(this)
                        .in(request)
                        .at(entry.location())
                        .scope(entry.scope().name())
                        .message(MessageWords.quoted(entry.scope().shortName())
                                + (tier == Tier.UNKNOWN
                                        ? " has a tier for which the tables have no source, so it counts as sensitive"
                                        : " is " + tier.id())
                                + "; the policy allows no more than " + allowed.id() + ".")
                        .fix("Drop the features that need it, or raise `max-tier`.")
                        .related(policy.location(), "the policy")
                        .source(entry.scope().source().url())
                        .build());
            }
        }
    }
}
