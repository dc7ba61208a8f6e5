package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports an identity scope that is missing in the provider app, or in a list to which nobody adds it. */
final class LayerIdentity extends AbstractRule {
    LayerIdentity() {
        super(
                "layer.identity",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "An identity scope is missing in the provider app or in a list of your own OAuth flow.");
    }

    @Override
    public boolean addsScopes() {
        return true;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        Set<String> judged = new HashSet<>();
        for (Resolution resolution : examination.resolutions()) {
            Request request = resolution.request();
            if (request.auth() == Auth.OAUTH || request.auth() == Auth.BYO) {
                // An app is checked once, for all its requests.
                if (judged.add(request.connector().writtenAs())) {
                    for (ProviderApp app : request.connector().providerApps()) {
                        judgeApp(app, request, examination, findings);
                    }
                }
                judgeList(resolution, examination, findings);
            }
        }
        return findings;
    }

    private void judgeApp(ProviderApp app, Request request, Examination examination, List<Finding> findings) {
        Optional<EnabledScopes> enabled = EnabledScopes.of(app, request.connector(), examination.catalog());
        // Native authentication of API v2 does not sign users in through Nylas: the application sends a token.
        if (enabled.isEmpty() || NativeAuthentication.isUsedBy(request)) {
            return;
        }
        for (Scope scope : needed(request, examination)) {
            if (!enabled.get().holds(scope)) {
                findings.add(examination
                        .finding(this)
                        .provider(request.provider())
                        .layer(Layer.PROVIDER_APP, app.name())
                        .at(app.scopesLocation())
                        .severity(severity(scope, request))
                        .scope(scope.name())
                        .message(MessageWords.quoted(scope.shortName()) + " is part of every sign-in, and "
                                + EnabledScopes.nameOf(app, request.provider()) + " does not enable it.")
                        .fix(capitalized(EnabledScopes.howToEnable(scope, request)) + ".")
                        .source("https://developer.nylas.com/docs/dev-guide/scopes/")
                        .build());
            }
        }
    }

    /** Checks a list of the application's own OAuth flow, to which Nylas adds nothing. */
    private void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        if (request.api() == ApiVersion.V2
                || request.auth() != Auth.BYO
                || !RequestedList.isV3SignInWithKnownList(resolution)) {
            return;
        }
        for (Scope scope : needed(request, examination)) {
            // scope.missing and microsoft.offline-access report the scopes that the application must always add.
            if (addedBy(scope) == Identity.AddedBy.NYLAS && !RequestedList.holds(resolution, scope.name())) {
                findings.add(examination
                        .finding(this)
                        .in(request)
                        .severity(severity(scope, request))
                        .scope(scope.name())
                        .message("The list does not ask for " + MessageWords.quoted(scope.shortName())
                                + ", which signs the user in. In an OAuth flow of your own, nobody else adds it"
                                + consequence(request) + ".")
                        .fix("Add " + MessageWords.toWrite(scope) + " to the list.")
                        .remedy(Remedies.add(request, List.of(scope)))
                        .source(
                                request.provider() == Provider.GOOGLE
                                        ? "https://developer.nylas.com/docs/api/errors/400-response/"
                                        : "https://developer.nylas.com/docs/dev-guide/scopes/")
                        .build());
            }
        }
    }

    private static String consequence(Request request) {
        return request.provider() == Provider.GOOGLE
                ? ": Nylas refuses the refresh token with 400 \"Authentication failed\""
                : "";
    }

    /** The scopes that signing in needs. */
    private static List<Scope> needed(Request request, Examination examination) {
        List<Scope> needed = new ArrayList<>();
        List<Scope> known = request.api() == ApiVersion.V2
                ? examination.catalog().alwaysEnabled(request.provider())
                : examination
                        .catalog()
                        .scopes(Vocabulary.of(request.provider()))
                        .identity();
        for (Scope scope : known) {
            if (scope.isIdentity() && addedBy(scope) != Identity.AddedBy.NOBODY) {
                needed.add(scope);
            }
        }
        return needed;
    }

    private static Identity.AddedBy addedBy(Scope scope) {
        return scope.identity().get().addedBy();
    }

    /** The severity. The pages of API v2 state the list; for API v3 some scopes are only assumed. */
    private static Severity severity(Scope scope, Request request) {
        return request.api() == ApiVersion.V3 && scope.identity().get().basis() == Basis.ASSUMED
                ? Severity.WARNING
                : Severity.ERROR;
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
