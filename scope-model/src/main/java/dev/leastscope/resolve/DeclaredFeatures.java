package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The features that an integration declares, in any part of the manifest.
 *
 * @since 0.1.0
 */
public final class DeclaredFeatures {
    private final ApiVersion api;
    private final Catalog catalog;
    private final List<Provider> providers = new ArrayList<>();
    private final Map<String, Named> features = new LinkedHashMap<>();
    private final Map<String, Named> triggers = new LinkedHashMap<>();
    private final Map<String, List<Operation>> byPlain = new LinkedHashMap<>();

    /** Reads the declared features of an integration. */
    public DeclaredFeatures(Integration integration, Catalog catalog) {
        this.api = integration.api();
        this.catalog = catalog;
        add(Optional.of(integration.features()), Optional.of(integration.triggers()));
        for (Connector connector : integration.connectors()) {
            providers.add(connector.provider());
            add(connector.features(), connector.triggers());
            for (AuthRequest request : connector.authRequests()) {
                add(request.features(), request.triggers());
            }
        }
        for (String name : features.keySet()) {
            for (Operation operation : operations(name)) {
                List<Operation> variants = byPlain.get(operation.plain());
                if (variants == null) {
                    variants = new ArrayList<>(2);
                    byPlain.put(operation.plain(), variants);
                }
                variants.add(operation);
            }
        }
    }

    private void add(Optional<List<Named>> moreFeatures, Optional<List<Named>> moreTriggers) {
        for (Named feature : moreFeatures.orElse(List.of())) {
            features.putIfAbsent(feature.text(), feature);
        }
        for (Named trigger : moreTriggers.orElse(List.of())) {
            triggers.putIfAbsent(trigger.text(), trigger);
        }
    }

    /** Every declared feature and operation id, once, at the first place that declares it. */
    public List<Named> features() {
        return List.copyOf(features.values());
    }

    /** The operations of a declared name; empty when the name is not in the tables. */
    public List<Operation> operations(String name) {
        Optional<Feature> feature = catalog.feature(api, name);
        if (feature.isPresent()) {
            return feature.get().operations();
        }
        Optional<Operation> operation = catalog.operation(api, name);
        return operation.isPresent() ? List.of(operation.get()) : List.of();
    }

    /** Whether a trigger is declared. */
    public boolean holdsTrigger(String name) {
        return triggers.containsKey(name);
    }

    /**
     * Whether a call is declared. A call with an unknown variant matches every declared variant of it. A variant
     * matches the plain call when every option of the plain call also satisfies the variant.
     */
    public boolean holds(Operation call) {
        for (Operation declared : byPlain.getOrDefault(call.plain(), List.of())) {
            if (declared.equals(call)
                    || call.variant().isEmpty()
                    || (declared.variant().isEmpty() && servesAlso(declared, call))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no used provider needs a scope for an operation, so that it does not have to be declared. */
    public boolean needsNothing(Operation operation) {
        for (Provider provider : providers) {
            if (catalog.requirement(operation, provider).state() != Requirement.State.NONE) {
                return false;
            }
        }
        return true;
    }

    /** The features that contain an operation, the narrowest first. */
    public List<String> featuresWith(Operation operation) {
        List<Feature> found = new ArrayList<>();
        for (Feature feature : catalog.features(api)) {
            if (feature.operations().contains(operation)) {
                found.add(feature);
            }
        }
        found.sort((one, other) ->
                Integer.compare(one.operations().size(), other.operations().size()));
        List<String> names = new ArrayList<>(found.size());
        for (Feature feature : found) {
            names.add(feature.name());
        }
        return names;
    }

    /**
     * Whether everything that satisfies one operation satisfies the other, at every provider that supports the other.
     * At least one provider must support it.
     */
    private boolean servesAlso(Operation declared, Operation call) {
        boolean isPossible = false;
        for (Provider provider : providers) {
            Requirement wanted = catalog.requirement(call, provider);
            if (wanted.state() != Requirement.State.UNAVAILABLE) {
                isPossible = true;
                if (!servesAlso(catalog.requirement(declared, provider), wanted)) {
                    return false;
                }
            }
        }
        return isPossible;
    }

    private static boolean servesAlso(Requirement declared, Requirement wanted) {
        if (wanted.state() != Requirement.State.SCOPES || declared.state() != Requirement.State.SCOPES) {
            return wanted.state() == Requirement.State.NONE;
        }
        for (Option option : declared.options()) {
            if (option.isSolid() && !isServedBy(option, wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isServedBy(Option given, Requirement wanted) {
        for (Option option : wanted.options()) {
            if (option.isSolid() && covers(given.scopes(), option.scopes())) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(List<Scope> given, List<Scope> wanted) {
        for (Scope scope : wanted) {
            boolean isCovered = false;
            for (Scope other : given) {
                isCovered |= other.covers(scope);
            }
            if (!isCovered) {
                return false;
            }
        }
        return true;
    }
}
