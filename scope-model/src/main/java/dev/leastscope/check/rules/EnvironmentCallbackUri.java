package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import java.util.ArrayList;
import java.util.List;

/** Reports a redirect URI that is sent and not registered, or a provider app without the callback that it needs. */
final class EnvironmentCallbackUri extends AbstractRule {
    private static final String ERRORS = "https://developer.nylas.com/docs/api/errors/";
    private static final String REGISTER =
            "Register it for the application in the Nylas Dashboard and add it to `callback-uris`, or send a registered one.";

    EnvironmentCallbackUri() {
        super(
                "environment.callback-uri",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "A redirect URI is not registered where it must be.");
    }

    @Override
    public boolean judgesCode() {
        return true;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        if (examination.scopeOfCode() != Examination.ScopeOfCode.MODULE) {
            for (Connector connector : examination.integration().connectors()) {
                if (connector.effectiveAuth() == Auth.OAUTH) {
                    requests(connector, examination, findings);
                }
                for (ProviderApp app : connector.providerApps()) {
                    app(app, connector, examination, findings);
                }
            }
        }
        code(examination, findings);
        return findings;
    }

    private void requests(Connector connector, Examination examination, List<Finding> findings) {
        for (AuthRequest request : connector.authRequests()) {
            if (request.callbackUri().isPresent()
                    && isUnregistered(request.callbackUri().get().text(), examination.integration())) {
                Named uri = request.callbackUri().get();
                findings.add(examination
                        .finding(this)
                        .provider(connector.provider())
                        .layer(Layer.AUTH_REQUEST, request.name())
                        .at(request.location())
                        .at(uri.location())
                        .feature(uri.text())
                        .message(unregistered(uri.text()))
                        .fix(REGISTER)
                        .source(ERRORS)
                        .build());
            }
        }
    }

    private void code(Examination examination, List<Finding> findings) {
        for (CodeFacts.Authorization authorization :
                examination.code().orElse(CodeFacts.NONE).authorizations()) {
            boolean goesToNylas = authorization.kind() != EntryPointKind.PROVIDER_OAUTH;
            for (String uri : authorization.redirectUris()) {
                if (goesToNylas
                        && authorization.api() == examination.integration().api()
                        && isUnregistered(uri, examination.integration())) {
                    findings.add(examination
                            .finding(this)
                            .at(authorization.site().location())
                            .feature(uri)
                            .message(unregistered(uri))
                            .fix(REGISTER)
                            .source(ERRORS)
                            .build());
                }
            }
        }
    }

    private static boolean isUnregistered(String uri, Integration integration) {
        return integration.callbackUris().isPresent()
                && !holds(integration.callbackUris().get(), uri);
    }

    private static String unregistered(String uri) {
        return MessageWords.quoted(uri)
                + " is sent as redirect URI, but `callback-uris` does not contain exactly this text: Nylas"
                + " answers `grant.callback_uri_not_allowed`.";
    }

    /** Checks a provider app. Users return from the provider to Nylas or, in an OAuth flow of its own, to the application. */
    private void app(ProviderApp app, Connector connector, Examination examination, List<Finding> findings) {
        List<String> wanted =
                app.callbackUris().isEmpty() ? List.of() : Callbacks.of(app, connector, examination.integration());
        for (String uri : wanted) {
            if (holds(app.callbackUris().get(), uri)) {
                return;
            }
        }
        if (!wanted.isEmpty()) {
            List<Named> registered = app.callbackUris().get();
            findings.add(examination
                    .finding(this)
                    .provider(connector.provider())
                    .layer(Layer.PROVIDER_APP, app.name())
                    .at(app.location())
                    .at(
                            registered.isEmpty()
                                    ? app.location()
                                    : registered.get(0).location())
                    .message("No callback of "
                            + (connector.effectiveAuth() == Auth.BYO ? "the application" : "Nylas") + " ("
                            + MessageWords.any(wanted) + ") is registered at "
                            + connector.provider().title() + ", which therefore does not send users back ("
                            + (connector.provider() == Provider.MICROSOFT ? "AADSTS50011" : "`redirect_uri_mismatch`")
                            + ").")
                    .fix("Register " + MessageWords.any(wanted) + " in the OAuth client there, and add it here.")
                    .source("https://developer.nylas.com/docs/cookbook/use-cases/build/troubleshoot-oauth-errors/")
                    .build());
        }
    }

    private static boolean holds(List<Named> names, String text) {
        for (Named name : names) {
            if (name.text().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
