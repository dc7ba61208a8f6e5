package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Users;
import java.util.ArrayList;
import java.util.List;

/** Reports an app registration that admits other accounts than {@code users} of the provider app says. */
final class MicrosoftSignInAudience extends AbstractRule {
    private static final String ONE_TENANT = "AzureADMyOrg";
    private static final String TENANTS = "AzureADMultipleOrgs";
    private static final String EVERYBODY = "AzureADandPersonalMicrosoftAccount";
    private static final String PERSONAL = "PersonalMicrosoftAccount";

    MicrosoftSignInAudience() {
        super(
                "microsoft.sign-in-audience",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "An app registration admits other accounts than `users` says.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Connector connector : examination.integration().connectors()) {
            for (ProviderApp app : connector.providerApps()) {
                if (connector.provider() == Provider.MICROSOFT
                        && app.users().isPresent()
                        && app.signInAudience().isPresent()) {
                    judge(app, app.users().get(), app.signInAudience().get(), examination, findings);
                }
            }
        }
        return findings;
    }

    private void judge(ProviderApp app, Users users, Named audience, Examination examination, List<Finding> findings) {
        boolean isWork = isOneOf(audience.text(), ONE_TENANT, TENANTS, EVERYBODY);
        boolean isPersonal = isOneOf(audience.text(), EVERYBODY, PERSONAL, PERSONAL);
        if (!isWork && !isPersonal) {
            findings.add(finding(
                    Severity.NOTE,
                    app,
                    audience,
                    "is not a known audience: whether it matches `users: " + users.id() + "` is not checked.",
                    "Export the app registration again, or remove `signInAudience` from the file.",
                    examination));
            return;
        }
        boolean wantsWork = users == Users.ORGANIZATIONS || users == Users.BOTH;
        boolean wantsPersonal = users == Users.PERSONAL || users == Users.BOTH;
        if ((wantsWork && !isWork) || (wantsPersonal && !isPersonal)) {
            findings.add(finding(
                    Severity.ERROR,
                    app,
                    audience,
                    kept(audience, isWork) + ", but `users: " + users.id() + "` includes them: they cannot sign in.",
                    "Set `signInAudience` to `" + wanted(users) + "` in the app registration, or correct `users`.",
                    examination));
        } else if (wantsWork && isOneOf(audience.text(), ONE_TENANT, ONE_TENANT, ONE_TENANT)) {
            findings.add(finding(
                    Severity.WARNING,
                    app,
                    audience,
                    "admits accounts of the registration's own tenant only: users of other organizations cannot sign in.",
                    "Set `signInAudience` to `" + TENANTS
                            + "` if other organizations use the application; otherwise accept this"
                            + " with a suppression.",
                    examination));
        } else if ((isPersonal && !wantsPersonal) || (isWork && !wantsWork)) {
            findings.add(finding(
                    Severity.NOTE,
                    app,
                    audience,
                    "admits " + (wantsPersonal ? "work and school accounts" : "personal Microsoft accounts")
                            + " as well, and `users: " + users.id()
                            + "` does not include them: nothing is checked for them.",
                    "Write `users: both`, or set `signInAudience` to `" + wanted(users) + "`.",
                    examination));
        }
    }

    private static String kept(Named audience, boolean isWork) {
        if (isOneOf(audience.text(), ONE_TENANT, ONE_TENANT, ONE_TENANT)) {
            return "admits accounts of the registration's own tenant only, so it excludes other organizations and personal"
                    + " Microsoft accounts";
        }
        return isWork ? "excludes personal Microsoft accounts" : "excludes work and school accounts";
    }

    private Finding finding(
            Severity severity, ProviderApp app, Named audience, String what, String fix, Examination examination) {
        return examination
                .finding(this)
                .provider(Provider.MICROSOFT)
                .severity(severity)
                .at(audience.location())
                .message("`signInAudience` " + MessageWords.quoted(audience.text()) + " " + what)
                .fix(fix)
                .related(app.location(), "the provider app that says who the users are")
                .source("https://learn.microsoft.com/en-us/entra/identity-platform/supported-accounts-validation")
                .build();
    }

    private static String wanted(Users users) {
        return users == Users.BOTH ? EVERYBODY : users == Users.PERSONAL ? PERSONAL : TENANTS;
    }

    private static boolean isOneOf(String audience, String one, String second, String third) {
        return audience.equalsIgnoreCase(one) || audience.equalsIgnoreCase(second) || audience.equalsIgnoreCase(third);
    }
}
