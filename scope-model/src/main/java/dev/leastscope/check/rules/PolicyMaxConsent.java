package dev.leastscope.check.rules;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.Policy;

/** Reports a Microsoft permission that needs a stricter consent than the team's policy allows. */
final class PolicyMaxConsent extends PolicyLimit {
    PolicyMaxConsent() {
        super(
                "policy.max-consent",
                Provider.MICROSOFT,
                "max-consent",
                "A Microsoft permission needs a stricter consent than the policy allows.");
    }

    @Override
    boolean isSet(Policy policy) {
        return policy.maxConsent().isPresent();
    }

    @Override
    boolean exceeds(ProviderList.Entry entry, Policy policy, Examination examination) {
        return entry.scope().countedConsent(examination.asOf()).burden()
                > policy.maxConsent().orElseThrow().burden();
    }

    @Override
    String message(ProviderList.Entry entry, Policy policy, Examination examination) {
        return needs(entry.scope().countedConsent(examination.asOf())) + "; the policy allows no more than `"
                + policy.maxConsent().orElseThrow().id() + "`.";
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
