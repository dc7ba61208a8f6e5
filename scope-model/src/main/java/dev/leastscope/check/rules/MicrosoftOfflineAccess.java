package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports a list without offline_access, which nobody adds. Microsoft then issues no refresh token. */
final class MicrosoftOfflineAccess extends RequestRule {
    private static final String OFFLINE_ACCESS = "offline_access";

    MicrosoftOfflineAccess() {
        super(
                "microsoft.offline-access",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "offline_access is missing: grants stop working when their first access token expires.");
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    @Override
    public boolean addsScopes() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.request().provider() == Provider.MICROSOFT
                && RequestedList.isV3SignInWithKnownList(resolution)
                && !RequestedList.holds(resolution, OFFLINE_ACCESS)) {
            findings.add(examination
                    .finding(this)
                    .in(resolution.request())
                    .scope(OFFLINE_ACCESS)
                    .message(
                            "This list does not ask for `offline_access`, so Microsoft issues no refresh token: each grant stops"
                                    + " working when its first access token expires, after about an hour.")
                    .fix("Add `offline_access` to the list.")
                    .remedy(Remedies.addTexts(resolution.request(), List.of(OFFLINE_ACCESS)))
                    .source(SourcePages.TROUBLESHOOTING)
                    .build());
        }
    }
}
