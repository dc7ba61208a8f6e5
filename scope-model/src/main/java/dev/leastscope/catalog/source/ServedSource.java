package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Reads the provider scopes that serve each Nylas scope, and those that are always needed. {@code nylas-v2.yaml} has them for
 * the provider app of v2, {@code nylas-v2-to-v3.yaml} for the lists of v3.
 */
final class ServedSource {
    private final RowReader file;
    private final Map<Vocabulary, ScopeNames> names;
    private final List<Problem> problems;
    private final Map<String, Map<Provider, RequirementRow>> cells = new HashMap<>();
    private final Map<Provider, List<RequirementRow>> served = new EnumMap<>(Provider.class);
    private final Map<Provider, List<String>> always = new EnumMap<>(Provider.class);
    private List<String> defaults = List.of();

    private ServedSource(Tree root, Map<Vocabulary, ScopeNames> names, List<Problem> problems) {
        this.file = new RowReader(root, "of the file", null, problems);
        this.names = names;
        this.problems = problems;
    }

    static ServedSource read(
            Tree root,
            String key,
            SortedMap<String, ScopeDraft> nylasScopes,
            Map<Vocabulary, ScopeNames> names,
            List<Problem> problems) {
        ServedSource source = new ServedSource(root, names, problems);
        source.readCells(key, nylasScopes);
        source.fill(key, nylasScopes);
        source.readAlways();
        source.readDefaults();
        return source;
    }

    Map<Provider, List<RequirementRow>> served() {
        return served;
    }

    Map<Provider, List<String>> always() {
        return always;
    }

    List<String> defaults() {
        return defaults;
    }

    private void readCells(String key, SortedMap<String, ScopeDraft> nylasScopes) {
        for (Tree item : file.items(key)) {
            RowReader named = file.inner(item, key);
            String scope = named.text("scope");
            RowReader row = new RowReader(item, key + " " + scope, file, problems);
            if (!scope.equals("all") && !nylasScopes.containsKey(scope)) {
                row.complain("the Nylas scope '" + scope + "' is not in the table", "add the scope, or fix its name");
            }
            Map<Provider, RequirementRow> byProvider =
                    cells.computeIfAbsent(scope, added -> new EnumMap<>(Provider.class));
            for (Map.Entry<String, Tree> field : RowReader.fields(item).entrySet()) {
                if (List.of("scope", "basis", "source", "checked").contains(field.getKey())) {
                    continue;
                }
                for (String name : field.getKey().split(", ", -1)) {
                    Provider provider = row.oneOf(field.getValue(), name, Provider.values(), Provider::id);
                    byProvider.put(provider, new RequirementReader(row, names(provider)).requirement(field.getValue()));
                }
            }
        }
    }

    private void fill(String key, SortedMap<String, ScopeDraft> nylasScopes) {
        Map<Provider, RequirementRow> all = cells.getOrDefault("all", Map.of());
        for (Provider provider : Provider.values()) {
            List<RequirementRow> rows = new ArrayList<>();
            for (ScopeDraft scope : nylasScopes.values()) {
                RequirementRow own = cells.getOrDefault(scope.name(), Map.of()).get(provider);
                RequirementRow row = own != null ? own : all.get(provider);
                if (row == null) {
                    file.complain(
                            scope.at(), scope.name() + " has no cell at " + provider.id() + " in " + key, "add one");
                } else {
                    rows.add(row);
                }
            }
            served.put(provider, rows);
        }
    }

    private void readAlways() {
        for (Tree item : file.items("always")) {
            RowReader row = file.inner(item, "always");
            Provider provider = row.oneOf(item, row.text("provider"), Provider.values(), Provider::id);
            always.put(provider, scopes(row, names(provider)));
            row.source();
            row.done();
        }
    }

    private void readDefaults() {
        file.take("defaults").ifPresent(node -> {
            RowReader row = file.inner(node, "defaults");
            defaults = scopes(row, names.get(Vocabulary.NYLAS_V2));
            row.source();
            row.done();
        });
    }

    private static List<String> scopes(RowReader row, ScopeNames names) {
        List<String> scopes = new ArrayList<>();
        for (String name : row.texts("scopes")) {
            if (names.knows(name)) {
                scopes.add(names.canonical(name));
            } else {
                row.complain("the scope '" + name + "' is not in the table", "add the scope, or fix its name");
            }
        }
        return scopes;
    }

    private ScopeNames names(Provider provider) {
        return names.getOrDefault(Vocabulary.of(provider), ScopeNames.of(List.of()));
    }
}
