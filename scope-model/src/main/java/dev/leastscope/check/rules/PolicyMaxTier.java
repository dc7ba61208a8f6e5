package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Tier;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.Policy;

/** Reports a Google scope above the tier that the team's policy allows. */
final class PolicyMaxTier extends PolicyLimit {
    PolicyMaxTier() {
        super(
                "policy.max-tier",
                Provider.GOOGLE,
                "max-tier",
                "A Google scope is above the tier that the policy allows.");
    }

    @Override
    boolean isSet(Policy policy) {
        return policy.maxTier().isPresent();
    }

    @Override
    boolean exceeds(ProviderList.Entry entry, Policy policy, Examination examination) {
        return entry.scope().countedTier().burden()
                > policy.maxTier().orElseThrow().burden();
    }

    @Override
    String message(ProviderList.Entry entry, Policy policy, Examination examination) {
        Tier tier = entry.scope().countedTier();
        return (tier == Tier.UNKNOWN
                        ? " has a tier for which the tables have no source, so it counts as sensitive"
                        : " is " + tier.id())
                + "; the policy allows no more than "
                + policy.maxTier().orElseThrow().id() + ".";
    }
}
