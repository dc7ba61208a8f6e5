package dev.leastscope.diagnose;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The scopes that a provider app enables.
 *
 * @param app the provider app
 * @param catalog the tables
 */
record EnabledScopes(ProviderApp app, Catalog catalog) {
    /**
     * The step that enables the missing scopes. An application cannot request a scope that its provider app does not
     * enable.
     */
    Optional<Step> lacking(Resolution resolution, List<Scope> scopes) {
        if (app.scopes().isEmpty()) {
            return Optional.empty();
        }
        Provider provider = resolution.request().provider();
        ScopeTable table = catalog.scopes(Vocabulary.of(provider));
        Set<Scope> enabled = new HashSet<>();
        for (Named written : app.scopes().get()) {
            table.named(written.text()).ifPresent(enabled::add);
        }
        List<Scope> lacking = new ArrayList<>(servedBy(resolution, scopes));
        lacking.removeAll(enabled);
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                "Enable "
                        + WordSeries.and(lacking.stream().map(Scope::shortName).toList()) + " in the "
                        + provider.title()
                        + " app, too: an application cannot request scopes that its provider app does not enable.",
                Optional.of(provider),
                Optional.of(Layer.PROVIDER_APP),
                app.name(),
                lacking.stream().map(Scope::name).toList(),
                List.of(),
                app.scopesLocation(),
                List.of(Actor.DEVELOPER),
                ""));
    }

    private List<Scope> servedBy(Resolution resolution, List<Scope> scopes) {
        if (resolution.request().api() == ApiVersion.V3) {
            return scopes;
        }
        List<Scope> served = new ArrayList<>();
        for (Scope scope : scopes) {
            Requirement requirement =
                    catalog.servedBy(scope, resolution.request().provider());
            if (!requirement.options().isEmpty()) {
                served.addAll(requirement.options().get(0).scopes());
            }
        }
        return served;
    }
}
