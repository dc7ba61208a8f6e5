package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports uses of what Microsoft switches off: EWS, old protocols and passwords in Exchange Online. API v2 ends with EWS. */
final class MicrosoftRetiring extends ListRule {
    private static final String EWS = "EWS.AccessAsUser.All";
    private static final String ADVANCED = "https://graph.microsoft.com/Mail-Advanced.";
    private static final String ADVANCED_SINCE = "2026-12-31";
    private static final String KIOSK = "2026-07-01";
    private static final String ALLOW_LIST = "2026-10-01";
    private static final String EAS = "EAS.AccessAsUser.All";

    MicrosoftRetiring() {
        super(
                "microsoft.retiring",
                Severity.WARNING,
                Category.BREAKS,
                Precedence.NONE,
                "Something is used that Microsoft switches off in Exchange Online.");
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        if (request.auth() == Auth.PASSWORD || request.auth() == Auth.APP_PASSWORD) {
            password(request, examination, findings);
        } else if (request.provider() == Provider.MICROSOFT) {
            advanced(resolution, examination, findings);
            List<ProviderList.Entry> retiring = new ArrayList<>();
            for (ProviderList.Entry entry : ProviderList.asked(resolution)) {
                if (!fate(entry.scope(), examination.asOf()).isEmpty()) {
                    retiring.add(entry);
                }
            }
            if (!retiring.isEmpty() && request.api() == ApiVersion.V2) {
                findings.add(v2(retiring, request, examination));
            } else {
                for (ProviderList.Entry entry : retiring) {
                    findings.add(v3(entry, request, examination));
                }
            }
        }
    }

    private Finding v2(List<ProviderList.Entry> retiring, Request request, Examination examination) {
        StringBuilder fates = new StringBuilder();
        for (ProviderList.Entry entry : retiring) {
            fates.append(fates.isEmpty() ? "" : " ").append(fate(entry.scope(), examination.asOf()));
        }
        return examination
                .finding(this)
                .in(request)
                .scopes(ProviderList.scopes(retiring))
                .message("Nylas v2 reaches Microsoft accounts through Exchange Web Services and ActiveSync. " + fates)
                .fix("Move to Nylas API v3, which uses Microsoft Graph: `mvn scope:catalog -Dscope.feature=...` prints"
                        + " what a feature needs there.")
                .source("https://developer.nylas.com/docs/v2/developer-guide-v2/authentication/authentication-scopes")
                .build();
    }

    private Finding v3(ProviderList.Entry entry, Request request, Examination examination) {
        return examination
                .finding(this)
                .in(request)
                .at(entry.location())
                .scope(entry.scope().name())
                .message(
                        "The list asks for " + MessageWords.quoted(entry.scope().shortName()) + ". "
                                + fate(entry.scope(), examination.asOf()))
                .fix("Ask for the permissions of Microsoft Graph that the features need, and remove it.")
                .source(entry.scope().source().url())
                .build();
    }

    /** What happens to a permission, one sentence; empty when it is not switched off. */
    private static String fate(Scope scope, String asOf) {
        if (scope.name().endsWith(EAS)) {
            return "Exchange Online has refused ActiveSync versions below 16.1 since 2026-03-01.";
        }
        Optional<String> date = scope.retires();
        if (date.isEmpty()) {
            return "";
        }
        boolean isPast = date.get().compareTo(asOf) <= 0;
        String when = (isPast ? "has been switched off since " : "is switched off on ") + date.get();
        if (!scope.name().endsWith(EWS)) {
            return MessageWords.quoted(scope.shortName()) + " " + when + ".";
        }
        return "Exchange Web Services in Exchange Online " + when + (isPast ? "." : ewsSteps(asOf));
    }

    /** The steps before EWS is switched off completely. */
    private static String ewsSteps(String asOf) {
        return (asOf.compareTo(KIOSK) < 0
                        ? ". According to reports, accounts with Kiosk and F3 licences lose it on "
                        : ". According to reports, accounts with Kiosk and F3 licences lost it on ")
                + KIOSK
                + (asOf.compareTo(ALLOW_LIST) < 0
                        ? "; Microsoft switches it off step by step, from "
                        : "; Microsoft has been switching it off step by step since ")
                + ALLOW_LIST
                + (asOf.compareTo(ALLOW_LIST) < 0 ? " on" : "")
                + " for tenants that do not allow an app by name.";
    }

    /** Checks a permission that is needed from a day on, but for actions that Nylas does not perform. */
    private void advanced(Resolution resolution, Examination examination, List<Finding> findings) {
        for (ProviderList.Entry entry : ProviderList.asked(resolution)) {
            if (entry.scope().name().startsWith(ADVANCED)) {
                boolean isPast = ADVANCED_SINCE.compareTo(examination.asOf()) <= 0;
                findings.add(examination
                        .finding(this)
                        .in(resolution.request())
                        .at(entry.location())
                        .severity(Severity.NOTE)
                        .scope(entry.scope().name())
                        .message(MessageWords.quoted(entry.scope().shortName())
                                + (isPast ? " has been needed since " : " is needed from ") + ADVANCED_SINCE
                                + (isPast ? "" : " on")
                                + " to change subject, body or recipients of messages that are no drafts. To mark, star or"
                                + " move messages, `Mail.ReadWrite` stays enough.")
                        .fix("Remove it, unless your application changes sent or received messages with Microsoft Graph"
                                + " itself.")
                        .source(entry.scope().source().url())
                        .build());
            }
        }
    }

    /** Checks passwords of connectors whose accounts are Microsoft's. imap.app-password reports the same for IMAP. */
    private void password(Request request, Examination examination, List<Finding> findings) {
        Named host = null;
        for (Named named : request.connector().hosts()) {
            if (MailHost.of(named.text()).orElse(null) == MailHost.OUTLOOK) {
                host = named;
            }
        }
        if (request.provider() == Provider.MICROSOFT || (request.provider() == Provider.EWS && host != null)) {
            FindingBuilder finding = examination.finding(this).in(request);
            if (host != null) {
                finding.at(host.location());
            }
            findings.add(
                    finding.message("Accounts sign in to Exchange Online with a password. Microsoft switched that off"
                                    + " for all tenants by 2022-12-31, and nobody can switch it on again.")
                            .fix("Use the connector microsoft with `auth: oauth`.")
                            .source(
                                    "https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online")
                            .build());
        }
    }
}
