package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
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
import java.util.TreeMap;

/**
 * What a project without a manifest declares by its code and its usage: the features that it calls, the triggers that it
 * listens to, and for each provider the scopes that its authorizations ask for. Each name stands at the line that shows it.
 *
 * @since 0.1.0
 */
public final class IntegrationFromCode {
    private final Catalog catalog;
    private final CodeFacts facts;
    private final ApiVersion api;

    private IntegrationFromCode(Catalog catalog, CodeFacts facts, ApiVersion api) {
        this.catalog = catalog;
        this.facts = facts;
        this.api = api;
    }

    /**
     * The integration that the facts show; empty when the code neither calls Nylas nor asks for scopes, no request ran, and no
     * place stayed unresolved. Where both API versions are called, the one with more calls is described.
     */
    public static Optional<Integration> of(Catalog catalog, CodeFacts facts) {
        int v3 = uses(facts, ApiVersion.V3);
        int v2 = uses(facts, ApiVersion.V2);
        if (v3 + v2 == 0 && facts.unresolved().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IntegrationFromCode(catalog, facts, v3 >= v2 ? ApiVersion.V3 : ApiVersion.V2).build());
    }

    private static int uses(CodeFacts facts, ApiVersion api) {
        int uses = 0;
        for (CodeFacts.Call call : facts.calls()) {
            uses += call.operation().api() == api ? 1 : 0;
        }
        for (CodeFacts.Trigger trigger : facts.triggers()) {
            uses += trigger.api() == api ? 1 : 0;
        }
        for (CodeFacts.Authorization authorization : facts.authorizations()) {
            uses += authorization.api() == api ? 1 : 0;
        }
        for (UsedOperation used : facts.usage()) {
            uses += used.operation().api() == api ? 1 : 0;
        }
        return uses;
    }

    private Integration build() {
        Location first = firstPlace();
        return new Integration(
                api,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                features(),
                triggers(),
                connectors(),
                Policy.NONE,
                List.of(),
                List.of(),
                first,
                first);
    }

    private Location firstPlace() {
        if (!facts.calls().isEmpty()) {
            return facts.calls().get(0).site().location();
        }
        if (!facts.triggers().isEmpty()) {
            return facts.triggers().get(0).site().location();
        }
        if (!facts.authorizations().isEmpty()) {
            return facts.authorizations().get(0).site().location();
        }
        if (!facts.usage().isEmpty()) {
            return facts.usage().get(0).location();
        }
        return facts.unresolved().get(0).site().location();
    }

    /** A feature's name where it asks for nothing beyond the operations that are called, else the operation itself. */
    private List<Named> features() {
        Map<String, Location> called = new LinkedHashMap<>();
        for (CodeFacts.Call call : facts.calls()) {
            if (call.operation().api() == api) {
                called.putIfAbsent(call.operation().id(), call.site().location());
            }
        }
        for (UsedOperation used : facts.usage()) {
            if (used.operation().api() == api) {
                called.putIfAbsent(used.operation().id(), used.location());
            }
        }
        Map<String, Location> names = new TreeMap<>();
        for (Map.Entry<String, Location> entry : called.entrySet()) {
            names.putIfAbsent(nameOf(entry.getKey(), called.keySet()), entry.getValue());
        }
        List<Named> features = new ArrayList<>(names.size());
        names.forEach((name, location) -> features.add(new Named(name, location)));
        return List.copyOf(features);
    }

    private String nameOf(String operation, Set<String> called) {
        for (Feature feature : catalog.features(api)) {
            if (holds(feature, operation) && asksForNothingMore(feature, called)) {
                return feature.name();
            }
        }
        return operation;
    }

    private static boolean holds(Feature feature, String operation) {
        for (Operation member : feature.operations()) {
            if (member.id().equals(operation)) {
                return true;
            }
        }
        return false;
    }

    private boolean asksForNothingMore(Feature feature, Set<String> called) {
        for (Operation member : feature.operations()) {
            if (!called.contains(member.id()) && !isAsked(member, called)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsked(Operation operation, Set<String> called) {
        for (String id : called) {
            Operation other = catalog.operation(api, id).orElseThrow();
            boolean same = true;
            for (Provider provider : Provider.values()) {
                same = same && same(catalog.requirement(operation, provider), catalog.requirement(other, provider));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Requirement a, Requirement b) {
        if (a.state() != b.state() || a.options().size() != b.options().size()) {
            return false;
        }
        for (int i = 0; i < a.options().size(); i++) {
            Option left = a.options().get(i);
            Option right = b.options().get(i);
            if (left.effect() != right.effect() || !left.scopes().equals(right.scopes())) {
                return false;
            }
        }
        return true;
    }

    private List<Named> triggers() {
        Map<String, Location> names = new TreeMap<>();
        for (CodeFacts.Trigger trigger : facts.triggers()) {
            if (trigger.api() == api) {
                names.putIfAbsent(trigger.name(), trigger.site().location());
            }
        }
        List<Named> triggers = new ArrayList<>(names.size());
        names.forEach((name, location) -> triggers.add(new Named(name, location)));
        return List.copyOf(triggers);
    }

    /** A connector for each provider that code names or usage shows; for Google and Microsoft where there is none. */
    private List<Connector> connectors() {
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

    /** Where the provider was not read, it follows from the scopes; where it does not, every provider with OAuth can be meant. */
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
     * What API v2's native authentication asks for at the provider itself: the most that the tokens can allow. Not known where
     * accounts of the same provider come in through hosted authentication, too, whose page is another one.
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
