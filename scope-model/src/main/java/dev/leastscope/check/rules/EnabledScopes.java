package dev.leastscope.check.rules;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.resolve.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enabled scopes of a provider app, which limit every request that uses the app. */
final class EnabledScopes {
    /** The enabled scopes by canonical name. The key of an unknown scope is its text. */
    private final Map<String, Named> byName = new LinkedHashMap<>();

    private final List<Scope> known = new ArrayList<>();

    private EnabledScopes() {}

    /** The scopes that an app enables for the accounts of a connector; empty when they are unknown. */
    static Optional<EnabledScopes> of(ProviderApp app, Connector connector, Catalog catalog) {
        if (app.scopes().isEmpty()) {
            return Optional.empty();
        }
        // Service accounts sign in as the application, so they use the application's permissions.
        boolean asApplication = connector.effectiveAuth() == Auth.SERVICE_ACCOUNT
                && !app.applicationPermissions().isEmpty();
        List<Named> names =
                asApplication ? app.applicationPermissions() : app.scopes().get();
        return Optional.of(of(names, connector.provider(), catalog));
    }

    /** The scopes with these names in the provider's vocabulary. */
    static EnabledScopes of(List<Named> names, Provider provider, Catalog catalog) {
        EnabledScopes enabled = new EnabledScopes();
        for (Named name : names) {
            Optional<Scope> scope = meaning(name, provider, catalog);
            if (scope.isPresent()) {
                enabled.known.add(scope.get());
            }
            enabled.byName.putIfAbsent(scope.isPresent() ? scope.get().name() : name.text(), name);
        }
        return enabled;
    }

    /** The scope with this name in the provider's vocabulary. */
    static Optional<Scope> meaning(Named name, Provider provider, Catalog catalog) {
        return catalog.scopes(Vocabulary.of(provider)).named(name.text());
    }

    /** Whether a scope is enabled by its name. Implied scopes do not count in a provider app. */
    boolean holds(Scope scope) {
        return byName.containsKey(scope.name());
    }

    /** Whether a scope, or one that implies it, is enabled. */
    boolean covers(Scope scope) {
        for (Scope enabled : known) {
            if (enabled.covers(scope)) {
                return true;
            }
        }
        return false;
    }

    /** The enabled scopes that are in the tables. */
    List<Scope> known() {
        return known;
    }

    /** All enabled scopes by canonical name, in the order in which they are written. */
    Map<String, Named> byName() {
        return byName;
    }

    /** The usual name of the app. */
    static String nameOf(ProviderApp app, Provider provider) {
        String kind = switch (provider) {
            case GOOGLE -> "the Google consent screen";
            case MICROSOFT -> "the Azure app registration";
            default -> "the provider app";
        };
        return app.name().isEmpty() ? kind : kind + " " + MessageWords.quoted(app.name());
    }

    /** How to enable a scope, an imperative without a full stop. */
    static String howToEnable(Scope scope, Request request) {
        return switch (request.provider()) {
            case GOOGLE ->
                "add " + MessageWords.quoted(scope.name()) + " on the Data Access page of the Google Auth Platform";
            case MICROSOFT -> "add " + permission(scope, request.auth() == Auth.SERVICE_ACCOUNT);
            default -> "enable " + MessageWords.quoted(scope.name()) + " in the provider app";
        };
    }

    /** The names of a permission in Entra, and its ids in the app manifest. */
    private static String permission(Scope scope, boolean application) {
        Optional<Permission> permission = scope.permission();
        if (permission.isEmpty()) {
            return "the permission " + MessageWords.quoted(scope.shortName()) + " under API permissions in Entra";
        }
        String id = application
                ? permission.get().applicationId()
                : permission.get().delegatedId();
        String kind = application ? "application" : "delegated";
        return "the " + kind + " permission " + MessageWords.quoted(scope.shortName()) + " of "
                + permission.get().resource() + " under API permissions in Entra (in the app manifest: resourceAppId "
                + permission.get().resourceAppId()
                + (id.isEmpty() ? "" : ", id " + id + ", type " + (application ? "Role" : "Scope")) + ")";
    }
}
