package dev.leastscope.check.rules;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports permissions to which users cannot consent, because of the permission itself or of Microsoft's default policy. */
final class MicrosoftAdminConsent extends RequestRule {
    MicrosoftAdminConsent() {
        super(
                "microsoft.admin-consent",
                Severity.WARNING,
                Category.COSTS,
                Precedence.NONE,
                "An administrator must approve a permission before users can connect.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        if (request.provider() != Provider.MICROSOFT
                || request.auth() == Auth.SERVICE_ACCOUNT
                || isGiven(request.connector())) {
            return;
        }
        report(Consent.ADMIN, resolution, examination, findings);
        report(Consent.USER_BLOCKED, resolution, examination, findings);
    }

    private void report(Consent consent, Resolution resolution, Examination examination, List<Finding> findings) {
        RequestedScope first = null;
        Set<Scope> scopes = new TreeSet<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent() && consent(requested.scope().get(), examination) == consent) {
                first = first == null ? requested : first;
                scopes.add(requested.scope().get());
            }
        }
        if (first == null) {
            return;
        }
        boolean isAdmin = consent == Consent.ADMIN;
        findings.add(examination
                .finding(this)
                .aspect(consent.id())
                .in(resolution.request())
                .at(first.written().location())
                .severity(isAdmin ? Severity.WARNING : Severity.NOTE)
                .scopes(scopes)
                .message(
                        isAdmin
                                ? "Only an administrator can consent to " + MessageWords.scopes(scopes)
                                        + ": users see \"Need admin approval\" and cannot connect."
                                : "Microsoft's default policy of new tenants does not let users consent to "
                                        + MessageWords.scopes(scopes)
                                        + ": in these tenants an administrator must approve the app.")
                .fix("Ask customers to let their administrator approve the app first; set `admin-consent: true` at the"
                        + " provider app once this is arranged.")
                .source(
                        isAdmin
                                ? first.scope().get().source().url()
                                : "https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-app-consent-policies")
                .build());
    }

    private static Consent consent(Scope scope, Examination examination) {
        return scope.countedConsent(examination.asOf());
    }

    private static boolean isGiven(Connector connector) {
        for (ProviderApp app : connector.providerApps()) {
            if (!app.adminConsent()) {
                return false;
            }
        }
        return !connector.providerApps().isEmpty();
    }
}
