package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.WordSeries;

/** Explains a feature: its operations, and the least set that it needs at each provider. */
final class FeatureMeaning {
    private final Catalog catalog;
    private final String asOf;

    FeatureMeaning(Catalog catalog, String asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
    }

    Meaning of(Feature feature) {
        Facts facts = new Facts()
                .add("api", "API", "Nylas " + feature.api().id())
                .add(
                        "operations",
                        "calls",
                        feature.operations().stream().map(Operation::id).toList());
        for (Provider provider : Provider.values()) {
            facts.add(provider.id(), provider.title(), least(feature, provider));
        }
        return new Meaning(Meaning.Kind.FEATURE, feature.name(), feature.title(), facts.list());
    }

    private String least(Feature feature, Provider provider) {
        Integration alone = Integration.builder(feature.api())
                .features(feature.name())
                .connector(provider, connector -> {
                    // No scopes are requested.
                })
                .build();
        Resolution resolution = new Resolver(catalog, asOf).resolve(alone).get(0);
        long unavailable = resolution.needs().stream()
                .filter(need -> need.cover() == Need.Cover.UNAVAILABLE)
                .count();
        if (unavailable == resolution.needs().size()) {
            return "not available";
        }
        String least = resolution.least().isEmpty()
                ? "needs no scope"
                : "needs "
                        + WordSeries.and(resolution.least().stream()
                                .map(Scope::shortName)
                                .toList());
        String documented = resolution.leastDocumented().equals(resolution.least())
                ? ""
                : "; documented: "
                        + WordSeries.and(resolution.leastDocumented().stream()
                                .map(Scope::shortName)
                                .toList());
        String part = unavailable == 0 ? "" : "; " + unavailable + " of its calls are not available";
        String served = feature.api() == ApiVersion.V2 && !resolution.least().isEmpty() ? " (Nylas scopes)" : "";
        return least + served + documented + part;
    }
}
