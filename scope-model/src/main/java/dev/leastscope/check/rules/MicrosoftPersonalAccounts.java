package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Users;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports a permission that personal Microsoft accounts are asked for and cannot grant. */
final class MicrosoftPersonalAccounts extends ListRule {
    MicrosoftPersonalAccounts() {
        super(
                "microsoft.personal-accounts",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "Personal Microsoft accounts are asked for a permission that they cannot grant.");
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        ProviderApp app = MicrosoftList.isSeenByMicrosoft(request) ? personal(request) : null;
        if (app == null) {
            return;
        }
        boolean isOnlyPersonal = app.users().get() == Users.PERSONAL;
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent()
                    && requested.duplicateOf().isEmpty()
                    && !requested.scope().get().personalAccounts().orElse(true)) {
                findings.add(examination
                        .finding(this)
                        .in(request)
                        .at(requested.written().location())
                        .severity(isOnlyPersonal ? Severity.ERROR : Severity.WARNING)
                        .scope(requested.scope().get().name())
                        .message("Personal Microsoft accounts cannot grant "
                                + MessageWords.quoted(requested.scope().get().shortName())
                                + (isOnlyPersonal
                                        ? ", and this app signs in only such accounts."
                                        : ", and this app signs them in as well as work and school accounts."))
                        .fix(
                                isOnlyPersonal
                                        ? "Remove it."
                                        : "Ask for it in an auth request of its own for work and school accounts.")
                        .related(app.location(), "the accounts that the app signs in")
                        .source("https://learn.microsoft.com/en-us/graph/permissions-reference")
                        .build());
            }
        }
    }

    /** The app that is most open to personal accounts; null when no app admits them. */
    private static ProviderApp personal(Request request) {
        ProviderApp found = null;
        for (ProviderApp app : request.connector().providerApps()) {
            if (app.users().isPresent() && app.users().get() == Users.PERSONAL) {
                return app;
            }
            if (app.users().isPresent() && app.users().get() == Users.BOTH) {
                found = app;
            }
        }
        return found;
    }
}
