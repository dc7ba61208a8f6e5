package dev.leastscope;

import dev.leastscope.GrantedFeatures.GrantedFeature;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for each feature of an integration, by itself, whether the scopes of a grant meet it. */
final class GrantQuestion {
    private final Integration integration;
    private final Provider provider;
    private final List<Named> granted;
    private final Resolver resolver;

    GrantQuestion(Integration integration, Provider provider, List<String> scopes, Resolver resolver) {
        this.integration = integration;
        this.provider = provider;
        this.granted = new ArrayList<>(scopes.size());
        for (String scope : scopes) {
            granted.add(new Named(scope, Location.NONE));
        }
        this.resolver = resolver;
    }

    GrantedFeatures answer() {
        List<GrantedFeature> working = new ArrayList<>();
        List<GrantedFeature> partly = new ArrayList<>();
        List<GrantedFeature> failing = new ArrayList<>();
        List<GrantedFeature> unknown = new ArrayList<>();
        Map<String, Named> features = new LinkedHashMap<>();
        Map<String, Named> triggers = new LinkedHashMap<>();
        collect(features, triggers);
        List<Resolution> answers = new ArrayList<>();
        for (Named feature : features.values()) {
            answers.add(resolve(List.of(feature), List.of()));
        }
        for (Named trigger : triggers.values()) {
            answers.add(resolve(List.of(), List.of(trigger)));
        }
        for (Resolution resolution : answers) {
            boolean isTrigger = resolution.request().features().isEmpty();
            Named name = isTrigger
                    ? resolution.request().triggers().get(0)
                    : resolution.request().features().get(0);
            GrantedFeature feature = new GrantedFeature(name.text(), resolution.missing());
            switch (state(resolution)) {
                case WORKS -> working.add(new GrantedFeature(name.text(), List.of()));
                case PARTLY -> partly.add(feature);
                case FAILS -> failing.add(feature);
                case UNKNOWN -> unknown.add(feature);
            }
        }
        return new GrantedFeatures(working, partly, failing, unknown);
    }

    /** What grants of the provider are used for: the integration's, or the connector's own, and what auth requests add. */
    private void collect(Map<String, Named> features, Map<String, Named> triggers) {
        Connector own = connector().orElse(null);
        add(own == null ? integration.features() : own.features().orElse(integration.features()), features);
        add(own == null ? integration.triggers() : own.triggers().orElse(integration.triggers()), triggers);
        if (own != null) {
            for (AuthRequest request : own.authRequests()) {
                add(request.features().orElse(List.of()), features);
                add(request.triggers().orElse(List.of()), triggers);
            }
        }
    }

    private static void add(List<Named> names, Map<String, Named> all) {
        for (Named name : names) {
            all.putIfAbsent(name.text(), name);
        }
    }

    private Optional<Connector> connector() {
        for (Connector connector : integration.connectors()) {
            if (connector.provider() == provider) {
                return Optional.of(connector);
            }
        }
        return Optional.empty();
    }

    /** The answer for one name by itself: what the others want must not decide what this one gets. */
    private Resolution resolve(List<Named> features, List<Named> triggers) {
        Connector own = connector().orElse(null);
        Connector alone = new Connector(
                provider,
                own == null ? provider.id() : own.writtenAs(),
                own == null ? Optional.empty() : own.auth(),
                Optional.of(granted),
                own == null ? List.of() : own.hosts(),
                Optional.of(features),
                Optional.of(triggers),
                List.of(),
                List.of(),
                Location.NONE,
                Location.NONE);
        Integration one = new Integration(
                integration.api(),
                integration.name(),
                integration.region(),
                integration.apiUri(),
                integration.callbackUris(),
                List.of(),
                List.of(),
                List.of(alone),
                integration.policy(),
                List.of(),
                List.of(),
                Location.NONE,
                Location.NONE);
        return resolver.resolve(one).get(0);
    }

    private enum State {
        WORKS,
        PARTLY,
        UNKNOWN,
        FAILS
    }

    /** The worst of its needs: one call that is refused makes a feature fail. */
    private static State state(Resolution resolution) {
        if (!resolution.unknown().isEmpty()) {
            return State.UNKNOWN;
        }
        State worst = State.WORKS;
        for (Need need : resolution.needs()) {
            State state = switch (need.cover()) {
                case MET, MET_BY_HIERARCHY, MET_BY_ASSUMPTION, NOT_NEEDED -> State.WORKS;
                case DEGRADED -> State.PARTLY;
                case UNKNOWN, NOT_JUDGED -> State.UNKNOWN;
                case UNMET, UNAVAILABLE, CONFLICT -> State.FAILS;
            };
            worst = state.compareTo(worst) > 0 ? state : worst;
        }
        return worst;
    }
}
