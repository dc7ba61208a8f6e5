package dev.leastscope.check.rules;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * Reports a requested scope that the team's policy forbids. In API v2, the scopes that Nylas requests from the provider count,
 * too.
 */
final class PolicyForbidden extends ListRule {
    PolicyForbidden() {
        super(
                "policy.forbidden",
                Severity.ERROR,
                Category.COSTS,
                Precedence.NONE,
                "A scope is asked for that the policy forbids.");
    }

    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONFLICT;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        for (Named forbidden : examination.integration().policy().forbid()) {
            String name = canonical(forbidden, request.vocabulary(), examination.catalog());
            Location place = asked(name, resolution);
            if (place == null) {
                name = canonical(forbidden, Vocabulary.of(request.provider()), examination.catalog());
                place = askedOfProvider(name, resolution);
            }
            if (place != null) {
                findings.add(examination
                        .finding(this)
                        .in(request)
                        .at(place)
                        .scope(name)
                        .message("The policy forbids the scope " + MessageWords.quoted(forbidden.text()) + ".")
                        .fix("Ask for narrower scopes, or drop the features that need it.")
                        .related(forbidden.location(), "forbidden here")
                        .build());
            }
        }
    }

    private static String canonical(Named written, Vocabulary vocabulary, Catalog catalog) {
        Optional<Scope> scope = catalog.scopes(vocabulary).named(written.text());
        return scope.isPresent() ? scope.get().name() : written.text();
    }

    /** The place where a list asks for a scope; null when it does not. */
    private static Location asked(String name, Resolution resolution) {
        for (RequestedScope requested : resolution.requested()) {
            String meant = requested.scope().isPresent()
                    ? requested.scope().get().name()
                    : requested.written().text();
            if (meant.equals(name)) {
                return requested.written().location();
            }
        }
        return null;
    }

    private static Location askedOfProvider(String name, Resolution resolution) {
        for (ProviderList.Entry entry : ProviderList.asked(resolution)) {
            if (entry.scope().name().equals(name)) {
                return entry.location();
            }
        }
        return null;
    }
}
