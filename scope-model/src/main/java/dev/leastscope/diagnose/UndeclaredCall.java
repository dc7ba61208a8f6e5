package dev.leastscope.diagnose;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.catalog.errors.CallPhrase;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.diagnose.call.PathTemplate;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A failing call that no declared feature makes. A check does not require its scopes.
 *
 * @param call the failing call
 * @param catalog the tables
 */
record UndeclaredCall(FailedCall call, Catalog catalog) {
    private static final int MOST_FEATURES = 3;

    /**
     * The features to declare; empty when the call is unknown or declared, or when the project declares no features.
     */
    Optional<Step> step(ProjectView project) {
        Optional<Operation> operation = call.operations().stream()
                .findFirst()
                .or(() -> call.method().flatMap(method -> nylasCall(method.call())));
        if (operation.isEmpty()
                || operation.get().api() != project.integration().api()) {
            return Optional.empty();
        }
        boolean asked = false;
        for (Resolution resolution : project.resolutions()) {
            Provider provider = resolution.request().provider();
            if (call.providers().isEmpty() || call.providers().contains(provider)) {
                asked |= !resolution.needs().isEmpty();
                for (Need need : resolution.needs()) {
                    if (need.operation().plain().equals(operation.get().plain())) {
                        return Optional.empty();
                    }
                }
            }
        }
        List<String> features = features(operation.get());
        return asked && !features.isEmpty() ? Optional.of(declare(features, project)) : Optional.empty();
    }

    private static Step declare(List<String> features, ProjectView project) {
        return new Step(
                "No declared feature makes this call: declare " + WordSeries.or(features)
                        + " in features, so that a check asks for its scopes, too.",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                project.integration().location(),
                List.of(Actor.DEVELOPER),
                "");
    }

    private List<String> features(Operation operation) {
        List<String> features = new ArrayList<>();
        for (Feature feature : catalog.features(operation.api())) {
            if (makes(feature, operation) && features.size() < MOST_FEATURES) {
                features.add(feature.name());
            }
        }
        return features;
    }

    /**
     * Whether a feature makes a call. A variant with the same needs counts, too: {@code contacts.read} needs what the
     * plain call returns by default.
     */
    private boolean makes(Feature feature, Operation operation) {
        for (Operation own : feature.operations()) {
            if (own.equals(operation)
                    || (own.plain().equals(operation.plain())
                            && needs(own, Provider.GOOGLE).equals(needs(operation, Provider.GOOGLE))
                            && needs(own, Provider.MICROSOFT).equals(needs(operation, Provider.MICROSOFT)))) {
                return true;
            }
        }
        return false;
    }

    private List<Scope> needs(Operation operation, Provider provider) {
        Requirement requirement = catalog.requirement(operation, provider);
        return requirement.options().isEmpty()
                ? List.of()
                : requirement.options().get(0).scopes();
    }

    /** The Nylas call with the same HTTP method for the same kind of item, by the words of the tables. */
    private Optional<Operation> nylasCall(String providerCall) {
        if (providerCall.isEmpty()) {
            return Optional.empty();
        }
        PathTemplate path = PathTemplate.of(providerCall);
        String noun = "";
        for (String part : path.parts()) {
            noun = part.isEmpty() || part.startsWith("{") ? noun : part.toLowerCase(Locale.ROOT);
        }
        for (CallPhrase phrase : ErrorTable.builtIn().phrases()) {
            String method = phrase.operation().substring(0, phrase.operation().indexOf(' '));
            if (method.equals(path.method()) && phrase.nouns().contains(noun)) {
                return catalog.operation(ApiVersion.V3, phrase.operation());
            }
        }
        return Optional.empty();
    }
}
