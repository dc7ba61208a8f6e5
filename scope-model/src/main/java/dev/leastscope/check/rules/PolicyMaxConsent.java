package dev.leastscope.check.rules;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
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

/** Reports a Microsoft permission that needs a stricter consent than the team's policy allows. */
final class PolicyMaxConsent extends ListRule {
    PolicyMaxConsent() {
        super(
                "policy.max-consent",
                Severity.ERROR,
                Category.COSTS,
                Precedence.NONE,
                "A Microsoft permission needs a stricter consent than the policy allows.");
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
        if (policy.maxConsent().isEmpty() || request.provider() != Provider.MICROSOFT) {
            return;
        }
        Consent allowed = policy.maxConsent().get();
        for (ProviderList.Entry entry : ProviderList.askedOrLeast(resolution)) {
            Consent consent = entry.scope().countedConsent(examination.asOf());
            if (consent.burden() > allowed.burden()) {
                findings.add(examination
                        .finding(this)
                        .in(request)
                        .at(entry.location())
                        .scope(entry.scope().name())
                        .message(MessageWords.quoted(entry.scope().shortName()) + needs(consent)
                                + "; the policy allows no more than `" + allowed.id() + "`.")
                        .fix("Drop the features that need it, or raise `max-consent`.")
                        .related(policy.location(), "the policy")
                        .source(entry.scope().source().url())
                        .build());
            }
        }
    }

    private static String needs(Consent consent) {
        return switch (consent) {
            case ADMIN -> " needs an administrator's consent";
            case USER_BLOCKED -> " needs an administrator's consent under Microsoft's default policy";
            case UNKNOWN -> " needs a consent for which the tables have no source, so it counts as `user-blocked`";
            case USER -> " needs the user's consent";
        };
    }
}
