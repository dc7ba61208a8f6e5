package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports a list with permissions of Microsoft Graph and of Exchange Online. A token is for one resource only. */
final class MicrosoftMixedResources extends ListRule {
    MicrosoftMixedResources() {
        super(
                "microsoft.mixed-resources",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "One list asks for permissions of Microsoft Graph and of Exchange Online.");
    }

    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONFLICT;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judgeUndeclaredLists(Examination examination, List<Finding> findings) {
        for (Resolution resolution : UndeclaredLists.of(Provider.MICROSOFT, examination)) {
            judgeList(resolution, examination, findings);
        }
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        if (!MicrosoftList.isSeenByMicrosoft(resolution.request())) {
            return;
        }
        RequestedScope graph = null;
        List<RequestedScope> others = new ArrayList<>();
        for (RequestedScope requested : resolution.requested()) {
            Optional<String> resource = MicrosoftList.resource(requested);
            if (resource.isPresent() && requested.duplicateOf().isEmpty()) {
                if (!MicrosoftList.isGraph(resource.get())) {
                    others.add(requested);
                } else if (graph == null) {
                    graph = requested;
                }
            }
        }
        if (graph == null || others.isEmpty()) {
            return;
        }
        findings.add(examination
                .finding(this)
                .in(resolution.request())
                .at(others.get(0).written().location())
                .scopes(RequestedList.scopes(others))
                .message(MessageWords.scopes(RequestedList.scopes(others))
                        + (others.size() == 1 ? " belongs" : " belong") + " to Exchange Online and "
                        + MessageWords.quoted(graph.scope().get().shortName())
                        + " to Microsoft Graph: a token is for one resource, and Microsoft answers AADSTS28000.")
                .fix("Remove the Exchange Online permissions: Nylas v3 uses Microsoft Graph.")
                .related(graph.written().location(), "a permission of Microsoft Graph")
                .source("https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow")
                .build());
    }
}
