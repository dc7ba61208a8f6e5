package dev.leastscope.explain;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.diagnose.DiagnosisText;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains an operation or trigger: what it needs at each provider. */
final class OperationMeaning {
    private final Catalog catalog;

    OperationMeaning(Catalog catalog) {
        this.catalog = catalog;
    }

    Meaning of(Operation operation) {
        Facts facts = new Facts()
                .add("api", "API", "Nylas " + operation.api().id())
                .add(
                        "features",
                        "part of",
                        catalog.features(operation.api()).stream()
                                .filter(feature -> feature.operations().contains(operation))
                                .map(Feature::name)
                                .toList());
        for (Provider provider : Provider.values()) {
            facts.add(provider.id(), provider.title(), needs(catalog.requirement(operation, provider)));
        }
        facts.add("sources", "sources", sources(operation));
        return new Meaning(
                operation.isTrigger() ? Meaning.Kind.TRIGGER : Meaning.Kind.OPERATION,
                operation.id(),
                operation.isTrigger()
                        ? "A webhook trigger of Nylas API " + operation.api().id() + "."
                        : "A call of Nylas API " + operation.api().id() + ".",
                facts.list());
    }

    private static List<String> needs(Requirement requirement) {
        return switch (requirement.state()) {
            case NONE -> List.of("needs no scope");
            case UNAVAILABLE -> List.of("not available");
            case UNKNOWN -> List.of("unknown");
            case SCOPES -> options(requirement);
        };
    }

    private static List<String> options(Requirement requirement) {
        List<String> options = new ArrayList<>();
        for (Option option : requirement.options()) {
            String scopes = WordSeries.and(
                    option.scopes().stream().map(Scope::shortName).toList());
            String lost = option.effect() == Option.Effect.FULL ? "" : ", without: " + option.lost();
            options.add(scopes + " (" + option.source().basis().id() + ")" + lost);
        }
        return options;
    }

    /** The sources, each once, with its note. */
    private List<String> sources(Operation operation) {
        Set<String> sources = new LinkedHashSet<>();
        for (Provider provider : Provider.values()) {
            for (Option option : catalog.requirement(operation, provider).options()) {
                sources.add(DiagnosisText.source(option.source()));
            }
        }
        return List.copyOf(sources);
    }
}
