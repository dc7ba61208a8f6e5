package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports mail hosts that do not accept account passwords over IMAP: some need app passwords, Microsoft needs OAuth. */
final class ImapAppPassword extends AbstractRule {
    ImapAppPassword() {
        super(
                "imap.app-password",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "A mail host that does not accept account passwords: it needs an app password, or OAuth.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Connector connector : examination.integration().connectors()) {
            Provider provider = connector.provider();
            // Other connectors use no passwords, or (ews) have no alternative.
            if (provider == Provider.IMAP || provider == Provider.ICLOUD || provider == Provider.YAHOO) {
                judge(connector, examination, findings);
            }
        }
        return findings;
    }

    private void judge(Connector connector, Examination examination, List<Finding> findings) {
        Set<MailHost> reported = new TreeSet<>();
        for (Named host : connector.hosts()) {
            Optional<MailHost> known = MailHost.of(host.text());
            if (known.isPresent() && reported.add(known.get())) {
                judge(known.get(), connector, host.location(), examination, findings);
            }
        }
        Optional<MailHost> meant = MailHost.of(connector);
        if (meant.isPresent() && reported.add(meant.get())) {
            judge(meant.get(), connector, connector.location(), examination, findings);
        }
    }

    private void judge(
            MailHost host, Connector connector, Location location, Examination examination, List<Finding> findings) {
        if (connector.auth().isEmpty() && connector.effectiveAuth() != Auth.PASSWORD) {
            return;
        }
        Auth auth = connector.effectiveAuth();
        if (host == MailHost.EXCHANGE_SMTP) {
            if (auth == Auth.PASSWORD || auth == Auth.APP_PASSWORD) {
                smtp(host, connector, location, examination, findings);
            }
            return;
        }
        boolean isRefused = auth == Auth.PASSWORD || (auth == Auth.APP_PASSWORD && host == MailHost.OUTLOOK);
        if (!isRefused) {
            return;
        }
        boolean isWritten = connector.auth().isPresent();
        findings.add(examination
                .finding(this)
                .provider(connector.provider())
                .at(connector.location())
                .at(location)
                .severity(isWritten ? Severity.ERROR : Severity.WARNING)
                .feature(host.title())
                .message(
                        host == MailHost.OUTLOOK
                                ? host.title() + " no longer accept passwords over IMAP, not even app passwords."
                                : host.title()
                                        + " does not accept account passwords over IMAP: users must create an app password.")
                .fix(
                        host == MailHost.OUTLOOK
                                ? "Connect these accounts by Hosted OAuth with the connector `microsoft`."
                                : isWritten
                                        ? "Write `auth: app-password`."
                                        : "Add `auth: app-password` to the connector.")
                .source(SourcePages.TROUBLESHOOTING)
                .build());
    }

    private void smtp(
            MailHost host, Connector connector, Location location, Examination examination, List<Finding> findings) {
        boolean isOff = examination.asOf().compareTo("2027-01-01") >= 0;
        findings.add(examination
                .finding(this)
                .provider(connector.provider())
                .at(connector.location())
                .at(location)
                .severity(Severity.WARNING)
                .feature(host.title())
                .message("Exchange Online ends sending with a password (SMTP AUTH): "
                        + (isOff
                                ? "it has been off by default since the end of December 2026, until an administrator switches"
                                        + " it on again, and new tenants do not have it."
                                : "at the end of December 2026 it is switched off by default, until an administrator switches"
                                        + " it on again, and new tenants no longer get it.")
                        + " Microsoft announces the last day in the second half of 2027.")
                .fix("Connect these accounts by Hosted OAuth with the connector `microsoft`.")
                .source(
                        "https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750")
                .build());
    }
}
