package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Policy;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** A rule that compares each requested scope of one provider with a limit of the policy. */
abstract class PolicyLimit extends ListRule {
    private final Provider provider;
    private final String key;

    /**
     * Creates the rule.
     *
     * @param provider the provider to whose scopes the limit applies
     * @param key the key of the policy
     */
    PolicyLimit(String id, Provider provider, String key, String summary) {
        super(id, Severity.ERROR, Category.COSTS, Precedence.NONE, summary);
        this.provider = provider;
        this.key = key;
    }

    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONFLICT;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    /** Whether the policy has this limit. */
    abstract boolean isSet(Policy policy);

    /** Whether a scope is above the limit. */
    abstract boolean exceeds(ProviderList.Entry entry, Policy policy, Examination examination);

    /** What the scope is or needs, and what the policy allows: the message after the name of the scope. */
    abstract String message(ProviderList.Entry entry, Policy policy, Examination examination);

    @Override
    final void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        Policy policy = examination.integration().policy();
        if (!isSet(policy) || resolution.request().provider() != provider) {
            return;
        }
        for (ProviderList.Entry entry : ProviderList.askedOrLeast(resolution)) {
            if (exceeds(entry, policy, examination)) {
                findings.add(examination
                        .finding(this)
                        .in(resolution.request())
                        .at(entry.location())
                        .scope(entry.scope().name())
                        .message(MessageWords.quoted(entry.scope().shortName()) + message(entry, policy, examination))
                        .fix("Drop the features that need it, or raise `" + key + "`.")
                        .related(policy.location(), "the policy")
                        .source(entry.scope().source().url())
                        .build());
            }
        }
    }
}
