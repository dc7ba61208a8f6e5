package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports an authorization in code that differs from all declared requests. */
final class RequestUndeclared extends AbstractRule {
    RequestUndeclared() {
        super(
                "request.undeclared",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "An authorization in code asks for other scopes, provider, region or redirect URI than any declared"
                        + " request.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    /** The list in code must follow the manifest. The new code is printed, and no source file is edited. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.NEXT_STEP;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        if (isReadFromCode(examination)) {
            return findings;
        }
        for (CodeFacts.Authorization authorization :
                examination.code().orElse(CodeFacts.NONE).authorizations()) {
            if (authorization.api() == examination.integration().api()
                    && !(authorization.isProviderLayer() && isProviderLayerDeclared(authorization, examination))) {
                judge(authorization, examination, findings);
            }
        }
        return findings;
    }

    /**
     * Whether a provider app in the manifest enables the scopes of a native authentication. Without a provider app, they cannot
     * be compared.
     */
    private static boolean isProviderLayerDeclared(CodeFacts.Authorization authorization, Examination examination) {
        boolean isComparable = false;
        for (Connector connector : examination.integration().connectors()) {
            for (ProviderApp app : connector.providerApps()) {
                boolean concerns = authorization.providers().isEmpty()
                        || authorization.providers().contains(connector.provider());
                Optional<EnabledScopes> enabled =
                        concerns ? EnabledScopes.of(app, connector, examination.catalog()) : Optional.empty();
                isComparable |= enabled.isPresent();
                if (enabled.isPresent() && holdsAll(enabled.get(), authorization, connector, examination)) {
                    return true;
                }
            }
        }
        return !isComparable;
    }

    private static boolean holdsAll(
            EnabledScopes enabled,
            CodeFacts.Authorization authorization,
            Connector connector,
            Examination examination) {
        for (String text : authorization.scopes().orElse(List.of())) {
            Optional<Scope> scope =
                    EnabledScopes.meaning(new Named(text, Location.NONE), connector.provider(), examination.catalog());
            if (scope.isPresent() && !scope.get().isIdentity() && !enabled.holds(scope.get())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the integration was read from code, without a manifest. Every authorization is then declared. */
    private static boolean isReadFromCode(Examination examination) {
        Location place = examination.integration().location();
        for (CodeFacts.Authorization authorization :
                examination.code().orElse(CodeFacts.NONE).authorizations()) {
            if (authorization.site().location().equals(place)) {
                return true;
            }
        }
        for (CodeFacts.Call call : examination.code().orElse(CodeFacts.NONE).calls()) {
            if (call.site().location().equals(place)) {
                return true;
            }
        }
        for (CodeFacts.Trigger trigger :
                examination.code().orElse(CodeFacts.NONE).triggers()) {
            if (trigger.site().location().equals(place)) {
                return true;
            }
        }
        return false;
    }

    private void judge(CodeFacts.Authorization authorization, Examination examination, List<Finding> findings) {
        for (Provider provider : authorization.providers()) {
            DeclaredLists lists = new DeclaredLists(provider, examination);
            String difference = RequestDifference.of(authorization, lists, provider);
            if (!difference.isEmpty()) {
                FindingBuilder finding =
                        finding(authorization, difference, examination).provider(provider);
                Location declared =
                        lists.nearestPlace(lists.names(authorization.scopes().orElse(List.of())));
                if (declared.isKnown()) {
                    finding.related(declared, "the nearest declared request")
                            .fix("Declare it as it is at " + declared.file() + ":" + declared.line()
                                    + " or under `auth-requests` of this connector, or "
                                    + change(authorization, lists) + " at " + place(authorization) + ".");
                }
                findings.add(finding.build());
            }
        }
        if (authorization.providers().isEmpty() && !isDeclaredSomewhere(authorization, examination)) {
            findings.add(finding(authorization, "asks for a list of scopes that no connector declares", examination)
                    .build());
        }
        String elsewhere = RequestDifference.elsewhere(authorization, examination.integration());
        if (!elsewhere.isEmpty()) {
            findings.add(finding(authorization, elsewhere, examination)
                    .aspect("elsewhere")
                    .build());
        }
    }

    private FindingBuilder finding(CodeFacts.Authorization authorization, String difference, Examination examination) {
        FindingBuilder finding =
                examination.finding(this).at(authorization.site().location());
        for (String scope : authorization.scopes().orElse(List.of())) {
            finding.concernedScope(scope);
        }
        CodeFacts.Sink sink = authorization.sink();
        if (!sink.site().location().equals(authorization.site().location())) {
            finding.related(sink.site().location(), "asked by " + sink.call() + " in " + CodeSites.name(sink.site()));
        }
        return finding.feature(CodeSites.name(authorization.site()))
                .message("The " + authorization.kind() + " in "
                        + MessageWords.quoted(CodeSites.name(authorization.site())) + " " + difference
                        + ": this check judges another request than the one that users get.")
                .fix("Declare it as it is, under `auth-requests` of the connector, or change the code at "
                        + place(authorization) + ".");
    }

    /** The change of the code to the nearest declared list. */
    private static String change(CodeFacts.Authorization authorization, DeclaredLists lists) {
        Optional<DeclaredLists.Written> nearest = authorization.scopes().isPresent()
                ? lists.nearest(lists.names(authorization.scopes().get()))
                : Optional.empty();
        return nearest.isEmpty() || nearest.get().texts().isEmpty()
                ? "change the code"
                : "write " + ListsInCode.literals(nearest.get().texts()) + " in the code";
    }

    private static String place(CodeFacts.Authorization authorization) {
        Location location = authorization.site().location();
        return location.file() + ":" + location.line();
    }

    private static boolean isDeclaredSomewhere(CodeFacts.Authorization authorization, Examination examination) {
        for (Connector connector : examination.integration().connectors()) {
            DeclaredLists lists = new DeclaredLists(connector.provider(), examination);
            if (RequestDifference.of(authorization, lists, connector.provider()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
