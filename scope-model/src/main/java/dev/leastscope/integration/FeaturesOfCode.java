package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names the features of a project without a manifest, from the operations that its code calls or its usage contains.
 */
final class FeaturesOfCode {
    private final Catalog catalog;
    private final CodeFacts facts;
    private final ApiVersion api;

    FeaturesOfCode(Catalog catalog, CodeFacts facts, ApiVersion api) {
        this.catalog = catalog;
        this.facts = facts;
        this.api = api;
    }

    /**
     * The features. A feature's name is used where its needs are exactly those of the called operations, else the
     * operation id.
     */
    List<Named> names() {
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
}
