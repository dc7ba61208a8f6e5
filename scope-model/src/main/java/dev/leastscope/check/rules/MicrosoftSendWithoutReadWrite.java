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

/** Reports Mail.Send without Mail.ReadWrite. Nylas creates a message before it sends it, so Mail.Send alone sends nothing. */
final class MicrosoftSendWithoutReadWrite extends RequestRule {
    MicrosoftSendWithoutReadWrite() {
        super(
                "microsoft.send-without-readwrite",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "Mail.Send is asked for without Mail.ReadWrite, which sending through Nylas needs as well.");
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
    public boolean explainsLackingScope() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Shortfall shortfall = Shortfall.of(resolution, examination);
        List<Need> needs = shortfall.reportedBy(UnmetReporter.SEND_WITHOUT_READWRITE);
        if (needs.isEmpty()) {
            return;
        }
        RequestedScope send = MailSending.entry(resolution).get();
        List<Scope> additions = shortfall.alreadyAskedFor();
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(send.written().location())
                .scope(send.scope().get().name())
                .scopes(additions);
        for (NeedsByFeature.Group group : NeedsByFeature.of(needs)) {
            finding.features(List.of(group.name().text()));
        }
        findings.add(finding.message(MessageWords.quoted(send.scope().get().shortName())
                        + " alone does not send: Nylas first creates the message in the mailbox, which needs `Mail.ReadWrite`."
                        + " " + MessageWords.operations(needs) + " will answer 403 insufficient_scopes.")
                .fix("Add " + MessageWords.toWrite(additions)
                        + " to the list; users who have already signed in must authenticate again.")
                .remedy(Remedies.add(resolution.request(), additions))
                .source(SourcePages.TROUBLESHOOTING)
                .build());
    }
}
