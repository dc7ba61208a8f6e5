package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports an enabled scope of a provider app that no request asks for. */
final class LayerCeilingExcess extends AbstractRule {
    LayerCeilingExcess() {
        super(
                "layer.ceiling-excess",
                Severity.NOTE,
                Category.EXCESS,
                Precedence.NONE,
                "The provider app enables a scope that no request asks for.");
    }

    @Override
    public SideEffect sideEffect() {
        return SideEffect.NEXT_STEP;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        for (Connector connector : examination.integration().connectors()) {
            Optional<Set<String>> asked = asked(connector.provider(), examination);
            for (ProviderApp app : connector.providerApps()) {
                Optional<EnabledScopes> enabled = EnabledScopes.of(app, connector, examination.catalog());
                if (asked.isPresent() && enabled.isPresent()) {
                    judge(enabled.get(), asked.get(), app, connector.provider(), examination, findings);
                }
                if (connector.effectiveAuth() != Auth.SERVICE_ACCOUNT) {
                    for (Named permission : app.applicationPermissions()) {
                        findings.add(application(permission, app, connector.provider(), examination));
                    }
                }
            }
        }
        return findings;
    }

    private void judge(
            EnabledScopes enabled,
            Set<String> asked,
            ProviderApp app,
            Provider provider,
            Examination examination,
            List<Finding> findings) {
        for (Map.Entry<String, Named> entry : enabled.byName().entrySet()) {
            Optional<Scope> scope = EnabledScopes.meaning(entry.getValue(), provider, examination.catalog());
            boolean identity = scope.isPresent() && scope.get().isIdentity();
            if (!identity && !asked.contains(entry.getKey())) {
                findings.add(finding(entry.getValue(), app, provider, examination)
                        .message("No request asks for "
                                + MessageWords.quoted(
                                        scope.isPresent()
                                                ? scope.get().shortName()
                                                : entry.getValue().text())
                                + ", which " + EnabledScopes.nameOf(app, provider) + " enables"
                                + (provider == Provider.GOOGLE
                                        ? ": for Google's review, you must show how the app uses each configured scope."
                                        : "."))
                        .fix(removal(examination))
                        .source(
                                provider == Provider.GOOGLE
                                        ? "https://support.google.com/googleapi/answer/7454865"
                                        : "https://developer.nylas.com/docs/dev-guide/scopes/")
                        .build());
            }
        }
    }

    private static String removal(Examination examination) {
        ScanGaps gaps = ScanGaps.of(examination);
        return gaps.isEmpty()
                ? "Remove it from the provider app."
                : "Not all code is known (" + gaps.clause()
                        + "). Resolve that first; remove it from the provider app if nothing asks for it then.";
    }

    /** The finding about an application permission, which is not needed because users sign in themselves. */
    private Finding application(Named permission, ProviderApp app, Provider provider, Examination examination) {
        Optional<Scope> scope = EnabledScopes.meaning(permission, provider, examination.catalog());
        return finding(permission, app, provider, examination)
                .feature("application permission")
                .message("The application permission "
                        + MessageWords.quoted(scope.isPresent() ? scope.get().shortName() : permission.text())
                        + " gives access to every account of a tenant without a sign-in of its user, and no connector here signs in as the"
                        + " application.")
                .fix("Remove it from the app registration, unless something besides Nylas needs it.")
                .source("https://learn.microsoft.com/en-us/entra/identity-platform/permissions-consent-overview")
                .build();
    }

    private FindingBuilder finding(Named enabled, ProviderApp app, Provider provider, Examination examination) {
        Optional<Scope> scope = EnabledScopes.meaning(enabled, provider, examination.catalog());
        return examination
                .finding(this)
                .provider(provider)
                .layer(Layer.PROVIDER_APP, app.name())
                .at(app.scopesLocation())
                .at(enabled.location())
                .scope(scope.isPresent() ? scope.get().name() : enabled.text());
    }

    /** All scopes that are requested from a provider; empty when they are not completely known. */
    private static Optional<Set<String>> asked(Provider provider, Examination examination) {
        Set<String> asked = new HashSet<>();
        boolean used = false;
        for (Resolution resolution : examination.resolutions()) {
            if (resolution.request().provider() == provider) {
                if (!resolution.listKnown() && !resolution.defaulted()) {
                    return Optional.empty();
                }
                used = true;
                for (Scope scope : resolution.leastWithCode()) {
                    asked.add(scope.name());
                }
                for (ProviderList.Entry entry : ProviderList.asked(resolution)) {
                    asked.add(entry.scope().name());
                }
                for (RequestedScope requested : resolution.requested()) {
                    asked.add(requested.written().text());
                }
                if (NativeAuthentication.isUsedBy(resolution.request())) {
                    addServing(resolution, examination, asked);
                }
            }
        }
        for (CodeFacts.Authorization authorization :
                examination.code().orElse(CodeFacts.NONE).authorizations()) {
            if (authorization.providers().isEmpty() || authorization.providers().contains(provider)) {
                addAll(authorization.scopes().orElse(List.of()), provider, examination, asked);
            }
        }
        return used ? Optional.of(asked) : Optional.empty();
    }

    /** Adds the scopes that serve a native authentication. layer.ceiling accepts a wider scope, so it must stay in the app. */
    private static void addServing(Resolution resolution, Examination examination, Set<String> asked) {
        List<NativeAuthentication.Need> needs = NativeAuthentication.needs(resolution, examination.catalog());
        for (ProviderApp app : resolution.request().connector().providerApps()) {
            Optional<EnabledScopes> enabled =
                    EnabledScopes.of(app, resolution.request().connector(), examination.catalog());
            for (NativeAuthentication.Need need : needs) {
                for (Scope scope : enabled.isPresent() ? enabled.get().known() : List.<Scope>of()) {
                    if (need.uses(scope)) {
                        asked.add(scope.name());
                    }
                }
            }
        }
    }

    /** Adds the scopes that code asks for, declared or not, because they must stay in the app. */
    private static void addAll(List<String> texts, Provider provider, Examination examination, Set<String> asked) {
        for (String text : texts) {
            Optional<Scope> scope =
                    EnabledScopes.meaning(new Named(text, Location.NONE), provider, examination.catalog());
            asked.add(scope.isPresent() ? scope.get().name() : text);
        }
    }
}
