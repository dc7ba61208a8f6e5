package dev.leastscope.check.rules;

import dev.leastscope.catalog.Tier;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports the cost of Google's verification of a list, and the features that cause it. */
final class GoogleVerificationCost extends ListRule {
    GoogleVerificationCost() {
        super(
                "google.verification-cost",
                Severity.NOTE,
                Category.COSTS,
                Precedence.NONE,
                "Which of Google's verifications the requested scopes need, and which features require them.");
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        GoogleVerification verification = new GoogleVerification(resolution, examination.catalog());
        if (!verification.applies()) {
            return;
        }
        boolean isRestricted =
                !verification.ofBurdenOnceFixed(Tier.RESTRICTED.burden()).isEmpty();
        int burden = isRestricted ? Tier.RESTRICTED.burden() : Tier.SENSITIVE.burden();
        List<ProviderList.Entry> entries = verification.ofBurdenOnceFixed(burden);
        // Unverified scopes have a finding of another rule, which says the same.
        if (entries.isEmpty() || !verification.unverified(burden).isEmpty()) {
            return;
        }
        String tier = isRestricted ? "restricted" : "sensitive";
        ForcedBurden forced = new ForcedBurden(resolution, examination, burden);
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(entries.get(0).location())
                .scopes(ProviderList.scopes(entries));
        finding.features(forced.features());
        findings.add(finding.message(MessageWords.scopes(ProviderList.scopes(entries))
                        + (entries.size() == 1 ? " is " : " are ") + tier
                        + ": an app for users outside its own organization needs Google's review"
                        + (isRestricted ? " and a security assessment every year. " : ". ")
                        + forced.sentence(tier, isRestricted ? "security assessment" : "review"))
                .fix(
                        "Plan for it, or remove the features that require it. An app for your own organization only needs none.")
                .source(
                        isRestricted
                                ? "https://support.google.com/cloud/answer/13465431"
                                : "https://support.google.com/cloud/answer/13464321")
                .build());
    }
}
