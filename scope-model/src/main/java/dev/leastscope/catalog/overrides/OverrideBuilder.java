package dev.leastscope.catalog.overrides;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.FeatureRow;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.OperationRow;
import dev.leastscope.catalog.OperationTable;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.Tables;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.source.ScopeNames;
import dev.leastscope.catalog.source.ScopeProof;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the rows of a user, and the tables that they correct. */
final class OverrideBuilder {
    private final Tables base;
    private final Map<Vocabulary, SortedMap<String, ScopeRow>> scopes = new EnumMap<>(Vocabulary.class);
    private final Map<String, Location> places = new LinkedHashMap<>();
    private final Map<Vocabulary, Location> lastPlaces = new EnumMap<>(Vocabulary.class);
    private final Map<ApiVersion, SortedMap<String, OperationRow>> operations = new EnumMap<>(ApiVersion.class);
    private final Map<ApiVersion, Map<String, FeatureRow>> features = new EnumMap<>(ApiVersion.class);
    private final Map<ApiVersion, Map<Provider, Map<String, RequirementRow>>> requirements =
            new EnumMap<>(ApiVersion.class);
    private final List<String> sentences = new ArrayList<>();

    OverrideBuilder(Tables base) {
        this.base = base;
        for (ApiVersion api : ApiVersion.values()) {
            operations.put(api, new TreeMap<>());
            features.put(api, new LinkedHashMap<>());
            requirements.put(api, new EnumMap<>(Provider.class));
        }
    }

    /** The current rows of a table of scopes, by canonical name. */
    SortedMap<String, ScopeRow> rows(Vocabulary vocabulary) {
        SortedMap<String, ScopeRow> changed = scopes.get(vocabulary);
        if (changed != null) {
            return changed;
        }
        SortedMap<String, ScopeRow> rows = new TreeMap<>();
        for (Scope scope : base.scopes(vocabulary).scopes()) {
            rows.put(scope.name(), scope.row());
        }
        return rows;
    }

    /** The row with this canonical name, short name or alias; null when there is none. */
    ScopeRow row(Vocabulary vocabulary, String text) {
        SortedMap<String, ScopeRow> rows = rows(vocabulary);
        String name = base.scopes(vocabulary)
                .named(text)
                .map(Scope::name)
                .orElse(ScopeNames.ofRows(rows.values()).canonical(text));
        return rows.get(name);
    }

    void scope(ScopeRow row, Location place, List<String> changes) {
        SortedMap<String, ScopeRow> rows = rows(row.vocabulary());
        boolean added = rows.put(row.name(), row) == null;
        scopes.put(row.vocabulary(), rows);
        places.put(row.name(), place);
        lastPlaces.put(row.vocabulary(), place);
        String what = row.vocabulary() == Vocabulary.NYLAS_V2 ? "Nylas scope " : "scope ";
        report(
                place,
                (added ? "new " : "") + what + row.name() + ": " + String.join("; ", changes),
                row.burdenSource());
    }

    /** Checks that names, hierarchy and ids of the changed tables do not contradict each other, as for the built-in tables. */
    void proveScopes(List<Problem> problems) {
        // Only a row of the user can contradict a row of the tables, so the place of the user's first row is reported.
        Location first =
                places.isEmpty() ? Location.NONE : places.values().iterator().next();
        scopes.forEach((vocabulary, rows) ->
                ScopeProof.check(vocabulary, rows, name -> places.getOrDefault(name, first), problems));
    }

    /** The place of the last row about a vocabulary, because the limit is exceeded only with this row. */
    Location lastPlace(Vocabulary vocabulary) {
        return lastPlaces.getOrDefault(vocabulary, Location.NONE);
    }

    List<String> operationIds(ApiVersion api) {
        List<String> ids = new ArrayList<>();
        base.operations(api).operations().forEach(operation -> ids.add(operation.id()));
        ids.addAll(operations.get(api).keySet());
        return ids;
    }

    Optional<Operation> operation(ApiVersion api, String id) {
        OperationRow added = operations.get(api).get(id);
        return added != null
                ? Optional.of(OperationTable.operation(api, added.id(), added.kind()))
                : base.operations(api).operation(id).filter(found -> isSame(found.id(), id));
    }

    /**
     * Whether a found id is the same operation. A variant without a row finds its plain operation, whose row must not be
     * replaced.
     */
    private static boolean isSame(String found, String id) {
        return OperationTable.nameless(found).equals(OperationTable.nameless(id));
    }

    void requirement(ApiVersion api, Provider provider, OperationRow operation, RequirementRow row, Location place) {
        int index = base.operations(api).indexOf(operation.id());
        boolean added = index < 0 && operations.get(api).putIfAbsent(operation.id(), operation) == null;
        requirements
                .get(api)
                .computeIfAbsent(provider, first -> new HashMap<>())
                .put(operation.id(), row);
        lastPlaces.put(Vocabulary.of(api, provider), place);
        String was = index < 0 ? "" : words(base.requirements(api, provider).of(index));
        report(
                place,
                (added ? "new " : "") + operation.id() + " at " + provider.id() + ": " + words(row)
                        + (was.isEmpty() ? "" : " instead of " + was),
                row.source());
    }

    List<String> featureNames(ApiVersion api) {
        List<String> names = new ArrayList<>(features.get(api).keySet());
        base.operations(api).features().forEach(feature -> names.add(feature.name()));
        return names;
    }

    void feature(FeatureRow row, Location place) {
        boolean added = base.operations(row.api()).feature(row.name()).isEmpty();
        features.get(row.api()).put(row.name(), row);
        report(place, (added ? "new " : "") + "feature " + row.name() + ": " + row.operations(), row.source());
    }

    private void report(Location place, String change, Source source) {
        sentences.add(place.file() + ":" + place.line() + ": " + change + " (" + source.note() + ")");
    }

    private static String words(RequirementRow row) {
        List<String> options = new ArrayList<>();
        for (RequirementRow.OptionRow option : row.options()) {
            options.add(String.join(" + ", option.scopes()));
        }
        return options.isEmpty() ? row.state().id() : String.join(" | ", options);
    }

    private static String words(Requirement requirement) {
        List<String> options = new ArrayList<>();
        for (Option option : requirement.options()) {
            List<String> names = new ArrayList<>();
            option.scopes().forEach(scope -> names.add(scope.name()));
            options.add(String.join(" + ", names));
        }
        return options.isEmpty() ? requirement.state().id() : String.join(" | ", options);
    }

    /** @param text the complete file, for the digest */
    OverriddenTables build(String text) {
        return new OverriddenTables(base, scopes, operations, features, requirements, sentences, text);
    }
}
