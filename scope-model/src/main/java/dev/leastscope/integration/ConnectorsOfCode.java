package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Creates the connectors of a project without a manifest, from the authorizations in its code. Each provider gets the
 * scopes that the code requests from it.
 */
final class ConnectorsOfCode {
    private final Catalog catalog;
    private final CodeFacts facts;
    private final ApiVersion api;

    ConnectorsOfCode(Catalog catalog, CodeFacts facts, ApiVersion api) {
        this.catalog = catalog;
        this.facts = facts;
        this.api = api;
    }

    /** A connector for each provider in code or usage. Without any, connectors for Google and Microsoft. */
    List<Connector> connectors() {
        Map<Provider, List<CodeFacts.Authorization>> asked = new EnumMap<>(Provider.class);
        for (CodeFacts.Authorization authorization : facts.authorizations()) {
            if (authorization.api() == api) {
                for (Provider provider : providersOf(authorization)) {
                    asked.computeIfAbsent(provider, p -> new ArrayList<>()).add(authorization);
                }
            }
        }
        for (UsedOperation used : facts.usage()) {
            Optional<Provider> provider = Provider.named(used.provider());
            if (used.operation().api() == api && provider.isPresent()) {
                asked.putIfAbsent(provider.get(), List.of());
            }
        }
        if (asked.isEmpty()) {
            asked.put(Provider.GOOGLE, List.of());
            asked.put(Provider.MICROSOFT, List.of());
        }
        List<Connector> connectors = new ArrayList<>(asked.size());
        asked.forEach((provider, authorizations) -> connectors.add(connector(provider, authorizations)));
        return List.copyOf(connectors);
    }

    /**
     * The providers of an authorization. If the code does not name them, the scopes decide. If they do not, every
     * provider with OAuth is possible.
     */
    private List<Provider> providersOf(CodeFacts.Authorization authorization) {
        if (!authorization.providers().isEmpty()) {
            return authorization.providers();
        }
        List<Provider> known = new ArrayList<>();
        for (Provider provider : List.of(Provider.GOOGLE, Provider.MICROSOFT)) {
            for (String text : authorization.scopes().orElse(List.of())) {
                Optional<Scope> scope = catalog.scopes(Vocabulary.of(provider)).named(text);
                if (scope.isPresent() && !scope.get().isIdentity() && !known.contains(provider)) {
                    known.add(provider);
                }
            }
        }
        return known.isEmpty() ? List.of(Provider.GOOGLE, Provider.MICROSOFT) : known;
    }

    private static Connector connector(Provider provider, List<CodeFacts.Authorization> authorizations) {
        Optional<List<Named>> defaults = Optional.empty();
        List<AuthRequest> requests = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Optional<ProviderApp> app = providerApp(authorizations);
        for (CodeFacts.Authorization authorization : authorizations) {
            Location location = authorization.site().location();
            Location value = authorization.site().valuePlace();
            Optional<List<Named>> scopes = authorization.scopes().map(texts -> located(texts, value));
            if (authorization.kind() == EntryPointKind.CONNECTOR) {
                defaults = scopes;
            } else if (!authorization.isProviderLayer()) {
                String name = uniqueName(authorization.site(), names);
                requests.add(new AuthRequest(
                        name, scopes, Optional.empty(), Optional.empty(), Optional.empty(), location, location));
            }
        }
        Location location = authorizations.isEmpty()
                ? Location.NONE
                : authorizations.get(0).site().location();
        return new Connector(
                provider,
                provider.id(),
                app.isPresent() ? Optional.of(Auth.BYO) : Optional.empty(),
                defaults,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                app.isPresent() ? List.of(app.get()) : List.of(),
                List.copyOf(requests),
                location,
                location);
    }

    /**
     * The scopes that API v2's native authentication requests from the provider. The tokens allow no more than these.
     * Empty where the same provider also has hosted authentication, which uses another consent page.
     */
    private static Optional<ProviderApp> providerApp(List<CodeFacts.Authorization> authorizations) {
        Map<String, Named> asked = new LinkedHashMap<>();
        Location location = Location.NONE;
        for (CodeFacts.Authorization authorization : authorizations) {
            boolean isKnown = authorization.scopes().isPresent();
            if (authorization.isProviderLayer() && isKnown) {
                Location place = authorization.site().location();
                location = location.isKnown() ? location : place;
                for (String scope : authorization.scopes().get()) {
                    asked.putIfAbsent(
                            scope, new Named(scope, authorization.site().valuePlace()));
                }
            } else if (authorization.isProviderLayer()
                    || authorization.kind() != EntryPointKind.NATIVE_AUTHENTICATION) {
                return Optional.empty();
            }
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProviderApp(
                "",
                Optional.of(List.copyOf(asked.values())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                location,
                location));
    }

    private static List<Named> located(List<String> texts, Location location) {
        List<Named> names = new ArrayList<>(texts.size());
        for (String text : texts) {
            names.add(new Named(text, location));
        }
        return List.copyOf(names);
    }

    private static String uniqueName(CodeFacts.Site site, Set<String> taken) {
        String className = site.className();
        String base = className.substring(className.lastIndexOf('.') + 1) + "." + site.method();
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "-" + i;
        }
        return name;
    }
}
