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

/** Webhooks are used, but not the one that tells when users must authenticate again. */
final class EnvironmentNoReauth extends AbstractRule {
    EnvironmentNoReauth() {
        super(
                "environment.no-reauth",
                Severity.NOTE,
                Category.HOUSEKEEPING,
                Precedence.NONE,
                "Triggers are declared, but not the one that tells when users must authenticate again.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        Integration integration = examination.integration();
        List<Named> triggers = declared(integration);
        List<String> telling = integration.api() == ApiVersion.V3
                ? List.of("grant.expired")
                : List.of("account.invalid", "account.stopped");
        if (triggers.isEmpty() || isDeclared(telling, triggers) || isSeen(telling, examination)) {
            return List.of();
        }
        return List.of(examination
                .finding(this)
                .at(triggers.get(0).location())
                .feature(telling.get(0))
                .message("Triggers are declared, but not " + MessageWords.quoted(telling.get(0))
                        + ": nobody learns when a user's access has ended and the user must authenticate again.")
                .fix("Add " + MessageWords.quoted(telling.get(0))
                        + " to the triggers and ask the user to sign in again when it" + " arrives.")
                .source("https://developer.nylas.com/docs/dev-guide/best-practices/grant-lifecycle/")
                .build());
    }

    /** Webhooks belong to the whole Nylas application, so a trigger counts wherever it is declared. */
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

    private static boolean isDeclared(List<String> telling, List<Named> triggers) {
        for (Named trigger : triggers) {
            if (telling.contains(trigger.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(List<String> telling, Examination examination) {
        for (CodeFacts.Trigger trigger :
                examination.code().orElse(CodeFacts.NONE).triggers()) {
            if (telling.contains(trigger.name())) {
                return true;
            }
        }
        return false;
    }
}
