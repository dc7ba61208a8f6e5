package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports a restricted scope that external users are asked for and Google has not verified. Only test users can then connect.
 */
final class GoogleRestrictedUnverified extends ListRule {
    GoogleRestrictedUnverified() {
        super(
                "google.restricted-unverified",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "A restricted scope is requested from external users, and Google has not verified it for this app.");
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        GoogleVerification verification = new GoogleVerification(resolution, examination.catalog());
        List<ProviderList.Entry> unverified =
                verification.applies() ? verification.unverified(Tier.RESTRICTED.burden()) : List.of();
        if (unverified.isEmpty()) {
            return;
        }
        ForcedBurden forced = new ForcedBurden(resolution, examination, Tier.RESTRICTED.burden());
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(unverified.get(0).location())
                .scopes(ProviderList.scopes(unverified));
        finding.features(forced.features());
        for (ProviderApp app : verification.appsWithout(unverified.get(0).scope())) {
            finding.related(app.location(), "what Google has verified");
        }
        findings.add(finding.message("Google has not verified " + MessageWords.scopes(ProviderList.scopes(unverified))
                        + " (restricted) for this app: only its test users, at most 100, can connect; all other users get 403. "
                        + forced.sentence("restricted", "security assessment")
                        + notNeeded(unverified, resolution))
                .fix(
                        forced.features().isEmpty()
                                ? withoutForce(resolution, examination)
                                : "Have Google verify what is needed, which requires a review and a yearly security"
                                        + " assessment, or remove the features that require it.")
                .source(
                        "https://developers.google.com/identity/protocols/oauth2/production-readiness/restricted-scope-verification")
                .build());
    }

    /**
     * The fix when no feature requires the scope. A list must keep the scopes that code uses, and must not be narrowed while
     * some code is unknown.
     */
    private static String withoutForce(Resolution resolution, Examination examination) {
        return resolution.least().equals(resolution.leastWithCode())
                        && ScanGaps.of(examination).isEmpty()
                ? "Ask for the least set instead."
                : "Declare what the code does first; then ask for the least set instead.";
    }

    /** The sentence about unneeded scopes, because this finding replaces the findings about them. */
    private static String notNeeded(List<ProviderList.Entry> unverified, Resolution resolution) {
        List<Scope> unverifiedScopes = ProviderList.scopes(unverified);
        List<Scope> notNeeded = new ArrayList<>();
        for (Judgement judgement : resolution.judgementsWithCode()) {
            if (judgement.verdict() != Judgement.Verdict.KEPT && unverifiedScopes.contains(judgement.scope())) {
                notNeeded.add(judgement.scope());
            }
        }
        return notNeeded.isEmpty() ? "" : " More than needed: " + MessageWords.scopes(notNeeded) + ".";
    }
}
