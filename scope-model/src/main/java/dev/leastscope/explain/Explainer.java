package dev.leastscope.explain;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Rule;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.text.Limits;
import dev.leastscope.text.Masking;
import dev.leastscope.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains names: scopes of any vocabulary, features, operations, triggers and rules. Immutable, no I/O. @since 0.1.0 */
public final class Explainer {
    private static final int MOST_NEAREST = 5;
    private static final List<ApiVersion> NEWEST_FIRST = List.of(ApiVersion.V3, ApiVersion.V2);

    private final Catalog catalog;
    private final String asOf;

    /**
     * @param catalog the tables
     * @param asOf the day ({@code yyyy-MM-dd}) for facts that change by date
     */
    public Explainer(Catalog catalog, String asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /** Explains all meanings of a name. */
    public Explanation explain(String name) {
        return explain(name, List.of(Meaning.Kind.values()));
    }

    /** Explains the meanings of a name that have one of these kinds. */
    public Explanation explain(String name, List<Meaning.Kind> kinds) {
        String asked = name.strip();
        List<Meaning> meanings = new ArrayList<>();
        if (kinds.contains(Meaning.Kind.SCOPE)) {
            scopes(asked, meanings);
        }
        for (ApiVersion api : NEWEST_FIRST) {
            if (kinds.contains(Meaning.Kind.FEATURE)) {
                catalog.feature(api, asked)
                        .ifPresent(feature -> meanings.add(new FeatureMeaning(catalog, asOf).of(feature)));
            }
            catalog.operation(api, asked)
                    .filter(operation ->
                            kinds.contains(operation.isTrigger() ? Meaning.Kind.TRIGGER : Meaning.Kind.OPERATION))
                    .ifPresent(operation -> meanings.add(new OperationMeaning(catalog).of(operation)));
        }
        if (kinds.contains(Meaning.Kind.RULE)) {
            rules(asked, meanings);
        }
        List<String> nearest = meanings.isEmpty() ? nearest(asked, kinds) : List.of();
        return new Explanation(shown(asked), List.copyOf(meanings), nearest, asOf, catalog.version());
    }

    private void scopes(String asked, List<Meaning> meanings) {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            Set<Scope> found = new LinkedHashSet<>();
            catalog.scopes(vocabulary).named(asked).ifPresent(found::add);
            for (Scope scope : catalog.scopes(vocabulary).scopes()) {
                if (scope.shortName().equals(asked)) {
                    found.add(scope);
                }
            }
            found.forEach(scope -> meanings.add(new ScopeMeaning(catalog, asOf).of(scope)));
        }
    }

    /** Adds a rule, or all rules of a family. */
    private void rules(String asked, List<Meaning> meanings) {
        for (Rule rule : Rules.all()) {
            if (rule.id().equals(asked) || rule.id().startsWith(asked + ".")) {
                meanings.add(new RuleMeaning().of(rule, rule.id().equals(asked)));
            }
        }
    }

    private List<String> nearest(String asked, List<Meaning.Kind> kinds) {
        Set<String> nearest = new LinkedHashSet<>();
        for (List<String> names : namesBy(kinds)) {
            Spelling.nearest(asked, names).ifPresent(nearest::add);
        }
        return nearest.stream().limit(MOST_NEAREST).toList();
    }

    private List<List<String>> namesBy(List<Meaning.Kind> kinds) {
        List<List<String>> names = new ArrayList<>();
        if (kinds.contains(Meaning.Kind.SCOPE)) {
            for (Vocabulary vocabulary : Vocabulary.values()) {
                List<Scope> scopes = catalog.scopes(vocabulary).scopes();
                names.add(scopes.stream().map(Scope::name).toList());
                names.add(scopes.stream().map(Scope::shortName).toList());
            }
        }
        for (ApiVersion api : NEWEST_FIRST) {
            if (kinds.contains(Meaning.Kind.FEATURE)) {
                names.add(catalog.features(api).stream().map(Feature::name).toList());
            }
            for (boolean trigger : new boolean[] {true, false}) {
                if (kinds.contains(trigger ? Meaning.Kind.TRIGGER : Meaning.Kind.OPERATION)) {
                    names.add(catalog.operations(api).stream()
                            .filter(operation -> operation.isTrigger() == trigger)
                            .map(Operation::id)
                            .toList());
                }
            }
        }
        if (kinds.contains(Meaning.Kind.RULE)) {
            names.add(Rules.all().stream().map(Rule::id).toList());
        }
        return names;
    }

    private static String shown(String asked) {
        String masked = Masking.mask(asked);
        return masked.codePointCount(0, masked.length()) <= Limits.QUOTED_LENGTH
                ? masked
                : masked.substring(0, masked.offsetByCodePoints(0, Limits.QUOTED_LENGTH)) + "...";
    }
}
