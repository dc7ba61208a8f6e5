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
import java.util.List;

/**
 * API v2: reports calendar or contacts scopes without a mail scope for accounts whose calendars and contacts Nylas reads from
 * mail.
 */
final class ImapCalendarContacts extends RequestRule {
    ImapCalendarContacts() {
        super(
                "imap.calendar-contacts",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "v2: calendar or contacts without email, at a provider where both are read from mail.");
    }

    @Override
    public boolean explainsLackingScope() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        List<RequestedScope> entries = ParsedFromMail.entries(resolution);
        if (entries.isEmpty()) {
            return;
        }
        List<Scope> scopes = RequestedList.scopes(entries);
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(entries.get(0).written().location())
                .scopes(scopes);
        List<Need> needs = Shortfall.of(resolution, examination).reportedBy(UnmetReporter.CALENDAR_CONTACTS);
        for (NeedsByFeature.Group group : NeedsByFeature.of(needs)) {
            finding.features(List.of(group.name().text()));
        }
        findings.add(finding.message(MessageWords.scopes(scopes)
                        + (scopes.size() == 1 ? " has" : " have")
                        + " no effect without a scope for email: these accounts have no calendars and contacts of their own,"
                        + " and Nylas reads both from mail.")
                .fix("Add `email.read_only` to the list.")
                .remedy(Remedies.addTexts(resolution.request(), List.of("email.read_only")))
                .source(SourcePages.V2_SCOPES)
                .build());
    }
}
