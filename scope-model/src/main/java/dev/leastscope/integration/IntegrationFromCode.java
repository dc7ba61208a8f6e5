package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Creates the integration of a project without a manifest from its code and usage: the features that it calls, the
 * triggers that it listens to, and the scopes that it requests from each provider. Each name has the place of the line
 * that shows it.
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
     * Creates the integration from the facts. Where the code calls both API versions, the version with more calls is
     * used.
     *
     * @return empty when the facts contain no call, no authorization, no usage and no unresolved place
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
                new FeaturesOfCode(catalog, facts, api).names(),
                triggers(),
                new ConnectorsOfCode(catalog, facts, api).connectors(),
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
}
