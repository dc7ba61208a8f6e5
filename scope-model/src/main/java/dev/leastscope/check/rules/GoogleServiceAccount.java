package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** API v2: reports needs of a service account other than calendar data, which it cannot have. */
final class GoogleServiceAccount extends RequestRule {
    GoogleServiceAccount() {
        super(
                "google.service-account",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "v2: a service account is asked for more than calendar data.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (!ServiceAccounts.areLimited(resolution.request())) {
            return;
        }
        FindingBuilder refused = null;
        List<Scope> scopes = new ArrayList<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent()
                    && !ServiceAccounts.canHave(requested.scope().get())) {
                scopes.add(requested.scope().get());
                refused = refused == null
                        ? examination
                                .finding(this)
                                .in(resolution.request())
                                .at(requested.written().location())
                        : refused;
            }
        }
        if (refused != null) {
            findings.add(refused.scopes(scopes)
                    .message("A service account connects calendars only, and " + MessageWords.scopes(scopes)
                            + (resolution.defaulted()
                                    ? " would be asked for by default."
                                    : " cannot be granted to it."))
                    .fix(
                            "Ask for `calendar`, `calendar.read_only` or `room_resources.read_only` only, or connect users by"
                                    + " OAuth: `auth: oauth`.")
                    .source(SourcePages.V2_SCOPES)
                    .build());
        }
        List<Need> needs = Shortfall.of(resolution, examination).reportedBy(UnmetReporter.SERVICE_ACCOUNT);
        List<Finding.Member> members = new ArrayList<>();
        FindingBuilder impossible = examination.finding(this).aspect("features").in(resolution.request());
        for (NeedsByFeature.Group feature : NeedsByFeature.of(needs)) {
            if (members.isEmpty()) {
                impossible.at(feature.name().location());
            }
            members.add(new Finding.Member(
                    feature.name().text(), Severity.ERROR, "A service account has no access to this data."));
        }
        if (!members.isEmpty()) {
            findings.add(impossible
                    .group(members, Impossible.INSTANCE)
                    .fix("Give the connector its own features without "
                            + (members.size() == 1 ? "it" : "them")
                            + ", or connect users by OAuth: `auth: oauth`.")
                    .source(SourcePages.V2_SCOPES)
                    .build());
        }
    }

    private enum Impossible implements Finding.Wording {
        INSTANCE;

        @Override
        public String message(List<Finding.Member> members) {
            return FeaturesByScope.names(members) + (members.size() == 1 ? " is" : " are")
                    + " not possible with a service account, which connects calendars only.";
        }
    }
}
