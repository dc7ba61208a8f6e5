package dev.leastscope.check.rules;

import dev.leastscope.catalog.Tier;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/**
 * Reports a sensitive scope that external users are asked for and Google has not verified. Users then see a warning, and at
 * most 100 can connect.
 */
final class GoogleSensitiveUnverified extends ListRule {
    GoogleSensitiveUnverified() {
        super(
                "google.sensitive-unverified",
                Severity.WARNING,
                Category.COSTS,
                Precedence.NONE,
                "A sensitive scope is requested from external users, and Google has not verified it for this app.");
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        GoogleVerification verification = new GoogleVerification(resolution, examination.catalog());
        List<ProviderList.Entry> unverified =
                verification.applies() ? verification.unverified(Tier.SENSITIVE.burden()) : List.of();
        if (unverified.isEmpty()) {
            return;
        }
        List<ProviderApp> apps = verification.appsWithout(unverified.get(0).scope());
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(unverified.get(0).location())
                .scopes(ProviderList.scopes(unverified));
        for (ProviderApp app : apps) {
            finding.related(app.location(), "what Google has verified");
        }
        String consequence = GoogleVerification.areInTesting(apps)
                ? "in testing only listed test users, at most 100, can connect, and their tokens last 7 days."
                : "users see the warning of an unverified app, and after 100 of them nobody can connect any more.";
        findings.add(finding.message("Google has not verified " + MessageWords.scopes(ProviderList.scopes(unverified))
                        + " (sensitive) for this app: " + consequence)
                .fix("Have Google verify what the app asks for before it goes to users: a review with a reason and a"
                        + " demonstration of each scope, without a security assessment.")
                .source(
                        "https://developers.google.com/identity/protocols/oauth2/production-readiness/sensitive-scope-verification")
                .build());
    }
}
