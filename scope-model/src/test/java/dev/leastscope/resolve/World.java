package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One API version, provider and coverage. */
final class World {
    final ApiVersion api;
    final Provider provider;
    final Coverage coverage;
    final BruteForce force;

    World(ApiVersion api, Provider provider, Coverage coverage) {
        this.api = api;
        this.provider = provider;
        this.coverage = coverage;
        this.force = new BruteForce(Asking.CATALOG, provider, Vocabulary.of(api, provider), coverage);
    }

    static List<World> all() {
        List<World> worlds = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Provider provider : new TreeSet<>(Asking.providers(api))) {
                for (Coverage coverage : Coverage.values()) {
                    worlds.add(new World(api, provider, coverage));
                }
            }
        }
        return worlds;
    }

    Resolution about(List<String> names) {
        return Asking.about(api, provider, coverage, names);
    }

    Resolution about(List<String> names, List<String> scopes) {
        return Asking.about(api, provider, coverage, names, scopes);
    }

    /** The needs that the least set must meet: those that its candidates can meet without a conflict. */
    List<Need> meetable(Resolution resolution) {
        List<Need> meetable = new ArrayList<>();
        for (Need need : resolution.needs()) {
            if (need.takesScopes()
                    && need.cover() != Need.Cover.CONFLICT
                    && force.meets(force.candidates(List.of(need)), need, false)) {
                meetable.add(need);
            }
        }
        return meetable;
    }

    @Override
    public String toString() {
        return api.id() + " " + provider.id() + " " + coverage.id();
    }
}
