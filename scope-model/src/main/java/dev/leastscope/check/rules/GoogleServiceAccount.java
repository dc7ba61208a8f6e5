package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** v2: a service account gets calendar data only. */
final class GoogleServiceAccount extends RequestRule {
    GoogleServiceAccount() {
        super(
                "google.service-account",
                Severity.ERROR,
                Category.BREAKS,
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
        List<Need> needs = Shortfall.of(resolution, examination).toldBy(UnmetReporter.SERVICE_ACCOUNT);
        for (NeedsByFeature.Group group : NeedsByFeature.of(needs)) {
            findings.add(examination
                    .finding(this)
                    .in(resolution.request())
                    .at(group.name().location())
                    .feature(group.name().text())
                    .message(MessageWords.quoted(group.name().text())
                            + " is not possible with a service account, which connects calendars only.")
                    .fix("Give the connector features of its own without it, or connect users by OAuth: `auth: oauth`.")
                    .source(SourcePages.V2_SCOPES)
                    .build());
        }
    }
}
