package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;

/** Reports declared triggers without the one that is sent when users must authenticate again. */
final class EnvironmentNoReauth extends AbstractRule {
    EnvironmentNoReauth() {
        super(
                "environment.no-reauth",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "Triggers are declared, but not the one that reports when users must authenticate again.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        Integration integration = examination.integration();
        List<Named> triggers = declared(integration);
        List<String> reauthTriggers = integration.api() == ApiVersion.V3
                ? List.of("grant.expired")
                : List.of("account.invalid", "account.stopped");
        if (triggers.isEmpty() || isDeclared(reauthTriggers, triggers) || isSeen(reauthTriggers, examination)) {
            return List.of();
        }
        return List.of(examination
                .finding(this)
                .at(triggers.get(0).location())
                .feature(reauthTriggers.get(0))
                .message(
                        "Triggers are declared, but not " + MessageWords.quoted(reauthTriggers.get(0))
                                + ": the application does not learn that a user's access has ended and the user must authenticate again.")
                .fix("Add " + MessageWords.quoted(reauthTriggers.get(0))
                        + " to the triggers and ask the user to sign in again when it" + " arrives.")
                .source("https://developer.nylas.com/docs/dev-guide/best-practices/grant-lifecycle/")
                .build());
    }

    /** All declared triggers. Webhooks belong to the Nylas application, so a trigger of any connector counts. */
    private static List<Named> declared(Integration integration) {
        List<Named> triggers = new ArrayList<>(integration.triggers());
        for (Connector connector : integration.connectors()) {
            triggers.addAll(connector.triggers().orElse(List.of()));
            for (AuthRequest request : connector.authRequests()) {
                triggers.addAll(request.triggers().orElse(List.of()));
            }
        }
        return triggers;
    }

    private static boolean isDeclared(List<String> reauthTriggers, List<Named> triggers) {
        for (Named trigger : triggers) {
            if (reauthTriggers.contains(trigger.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(List<String> reauthTriggers, Examination examination) {
        for (CodeFacts.Trigger trigger :
                examination.code().orElse(CodeFacts.NONE).triggers()) {
            if (reauthTriggers.contains(trigger.name())) {
                return true;
            }
        }
        return false;
    }
}
