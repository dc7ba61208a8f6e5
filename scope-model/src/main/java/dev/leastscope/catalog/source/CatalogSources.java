package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.FeatureRow;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the YAML sources of all tables from a folder. */
final class CatalogSources {
    private final Path folder;
    private final List<Problem> problems;
    private final Map<Vocabulary, SortedMap<String, ScopeDraft>> scopes = new EnumMap<>(Vocabulary.class);
    private final Map<Vocabulary, ScopeNames> names = new EnumMap<>(Vocabulary.class);

    private CatalogSources(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Reads the tables; mistakes are added to {@code problems}. */
    static CatalogModel read(Path folder, List<Problem> problems) {
        return new CatalogSources(folder, problems).read();
    }

    private CatalogModel read() {
        Tree nylas = file("nylas-v2.yaml");
        scopes(Vocabulary.GOOGLE, file("google.yaml"), file("google-methods.yaml"));
        scopes(Vocabulary.MICROSOFT, file("microsoft.yaml"), file("microsoft-methods.yaml"));
        scopes(Vocabulary.YAHOO, file("yahoo.yaml"), null);
        scopes(Vocabulary.EWS, file("ews.yaml"), null);
        scopes(Vocabulary.ZOOM, file("zoom.yaml"), null);
        scopes(Vocabulary.NYLAS_V2, nylas, null);
        scopes.put(Vocabulary.NONE, new TreeMap<>());
        Map<ApiVersion, OperationSource> operations = new EnumMap<>(ApiVersion.class);
        operations.put(ApiVersion.V2, OperationSource.read(nylas, names, problems));
        operations.put(ApiVersion.V3, OperationSource.read(file("nylas-v3.yaml"), names, problems));
        Map<ApiVersion, Map<Provider, List<RequirementRow>>> requirements = new EnumMap<>(ApiVersion.class);
        operations.forEach((api, source) -> {
            RequirementMatrix matrix = new RequirementMatrix(source);
            Map<Provider, List<RequirementRow>> byProvider = new EnumMap<>(Provider.class);
            for (Provider provider : Provider.values()) {
                byProvider.put(provider, matrix.at(provider));
            }
            requirements.put(api, byProvider);
        });
        SortedMap<String, ScopeDraft> nylasScopes = scopes.get(Vocabulary.NYLAS_V2);
        ServedSource served = ServedSource.read(nylas, "served-by", nylasScopes, names, problems);
        Tree toV3 = file("nylas-v2-to-v3.yaml");
        ServedSource replaced = ServedSource.read(toV3, "scopes", nylasScopes, names, problems);
        return new CatalogModel(
                new RowReader(file("catalog.yaml"), "of the file", null, problems).text("version"),
                scopes,
                operations,
                requirements,
                features(operations),
                served,
                MigrationRows.read(toV3, replaced, operations, problems),
                DiscrepancySource.read(file("discrepancies.yaml"), problems),
                ErrorSource.read(
                        file("errors.yaml"),
                        operations.get(ApiVersion.V3).operations().keySet(),
                        problems),
                MethodSource.methods(
                        scopes,
                        MethodSource.calls(file("google-calls.yaml"), scopes.get(Vocabulary.GOOGLE), problems)));
    }

    private void scopes(Vocabulary vocabulary, Tree source, Tree methods) {
        SortedMap<String, ScopeDraft> drafts = ScopeSource.read(source, methods, problems);
        scopes.put(vocabulary, drafts);
        names.put(vocabulary, ScopeNames.of(drafts.values()));
    }

    private List<FeatureRow> features(Map<ApiVersion, OperationSource> operations) {
        RowReader file = new RowReader(file("features.yaml"), "of the file", null, problems);
        List<FeatureRow> features = new ArrayList<>();
        for (Tree item : file.items("features")) {
            RowReader named = file.inner(item, "feature");
            RowReader row = new RowReader(item, named.text("feature"), file, problems);
            ApiVersion api = row.oneOf(item, row.text("api"), ApiVersion.values(), ApiVersion::id);
            FeatureRow feature =
                    new FeatureRow(api, row.text("feature"), row.text("title"), row.texts("operations"), row.source());
            row.done();
            if (feature.operations().isEmpty()) {
                row.complain("a feature needs an operation", "add operations: [...]");
            }
            for (String operation : feature.operations()) {
                if (!operations.get(api).operations().containsKey(operation)) {
                    row.complain(
                            "the operation '" + operation + "' is not in the table",
                            "add the operation, or fix its id");
                }
            }
            for (FeatureRow before : features) {
                if (before.api() == api && before.name().equals(feature.name())) {
                    row.complain("the feature is listed twice", "keep one of the rows");
                }
            }
            features.add(feature);
        }
        return features;
    }

    /** Reads a file; an empty map where it cannot be read. The problems say why. */
    private Tree file(String name) {
        Reading<SourceText> text = SourceText.read(folder.resolve(name), name);
        Reading<Tree> tree = text.value().map(YamlReader::read).orElseGet(() -> Reading.failed(text.problems()));
        problems.addAll(tree.problems());
        return tree.value().orElseGet(() -> new Tree.Mapping(Map.of(), new Location(name, 0, 0)));
    }
}
