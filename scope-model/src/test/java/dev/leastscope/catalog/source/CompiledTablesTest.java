package dev.leastscope.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.FeatureRow;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiled tables say what their YAML sources say. */
public class CompiledTablesTest {
    public static final Path SOURCES = Path.of("src/main/catalog");

    private static final CatalogModel MODEL = CatalogCompiler.model(SOURCES);
    private static final Catalog CATALOG = Catalog.builtIn();

    @TempDir
    private Path folder;

    @Test
    void theSameSourcesGiveTheSameBytes() {
        Map<String, byte[]> first = CatalogWriter.files(MODEL);
        Map<String, byte[]> second = CatalogWriter.files(CatalogCompiler.model(SOURCES));
        assertThat(first.keySet()).isEqualTo(second.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void aFileThatDidNotChangeIsNotWrittenAgain() throws IOException {
        String[] arguments = {SOURCES.toString(), folder.toString()};
        CatalogCompiler.main(arguments);
        Path google = folder.resolve("google.bin");
        Files.setLastModifiedTime(google, java.nio.file.attribute.FileTime.fromMillis(1000));
        CatalogCompiler.main(arguments);
        assertThat(Files.getLastModifiedTime(google).toMillis()).isEqualTo(1000);
    }

    @Test
    void theDigestIsTakenOverAllTables() {
        assertThat(CATALOG.version().version()).isEqualTo(MODEL.version());
        assertThat(CATALOG.version().checked()).isEqualTo("2026-11-28");
        assertThat(CATALOG.version().sha256()).matches("[0-9a-f]{64}");
        assertThat(CATALOG.version().overrides()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void scopesAreThoseOfTheSource(Vocabulary vocabulary) {
        List<ScopeRow> rows = new ArrayList<>();
        CATALOG.scopes(vocabulary).scopes().forEach(scope -> rows.add(scope.row()));
        List<ScopeRow> expected = new ArrayList<>();
        MODEL.scopes(vocabulary).values().forEach(draft -> expected.add(draft.row()));
        assertThat(rows).isEqualTo(expected);
        for (Scope scope : CATALOG.scopes(vocabulary).scopes()) {
            ScopeDraft draft = MODEL.scopes(vocabulary).get(scope.name());
            assertThat(scope.ownReach().changes())
                    .as(scope.name())
                    .isEqualTo(draft.changes().size());
            assertThat(scope.ownReach().reads())
                    .as(scope.name())
                    .isEqualTo(draft.reads().size());
            TreeSet<String> covered = new TreeSet<>();
            for (Scope other : CATALOG.scopes(vocabulary).scopes()) {
                if (scope.covers(other)) {
                    covered.add(other.name());
                }
            }
            assertThat(covered).isEqualTo(Closures.of(MODEL.rows(vocabulary), scope.name()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void operationsFeaturesAndRequirementsAreThoseOfTheSource(ApiVersion api) {
        assertThat(CATALOG.operations(api).stream().map(Operation::id)).isEqualTo(MODEL.operationIds(api));
        for (Provider provider : Provider.values()) {
            List<RequirementRow> rows = new ArrayList<>();
            for (Operation operation : CATALOG.operations(api)) {
                rows.add(row(CATALOG.requirement(operation, provider)));
            }
            assertThat(rows)
                    .as(provider.id())
                    .isEqualTo(MODEL.requirements().get(api).get(provider));
        }
        List<String> features = new ArrayList<>();
        CATALOG.features(api).forEach(feature -> features.add(feature.name() + feature.title() + feature.operations()));
        List<String> expected = new ArrayList<>();
        for (FeatureRow row : MODEL.features()) {
            if (row.api() == api) {
                expected.add(row.name() + row.title() + row.operations());
            }
        }
        assertThat(features).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void whatServesNylasScopesIsThatOfTheSource(Provider provider) {
        List<RequirementRow> served = new ArrayList<>();
        List<RequirementRow> replaced = new ArrayList<>();
        for (Scope scope : CATALOG.scopes(Vocabulary.NYLAS_V2).scopes()) {
            served.add(row(CATALOG.servedBy(scope, provider)));
            replaced.add(row(CATALOG.migration().scopes(scope, provider)));
        }
        assertThat(served).isEqualTo(MODEL.served().served().get(provider));
        assertThat(replaced).isEqualTo(MODEL.migration().scopes().served().get(provider));
        assertThat(names(CATALOG.alwaysEnabled(provider)))
                .isEqualTo(MODEL.served().always().getOrDefault(provider, List.of()));
        assertThat(names(CATALOG.migration().always(provider)))
                .isEqualTo(MODEL.migration().scopes().always().getOrDefault(provider, List.of()));
    }

    @Test
    void theRestIsThatOfTheSource() {
        assertThat(names(CATALOG.defaults())).isEqualTo(MODEL.served().defaults());
        assertThat(CATALOG.discrepancies()).isEqualTo(MODEL.discrepancies());
        assertThat(CATALOG.migration().operations()).isEqualTo(MODEL.migration().operations());
        assertThat(CATALOG.migration().triggers()).isEqualTo(MODEL.migration().triggers());
    }

    private static RequirementRow row(Requirement requirement) {
        List<RequirementRow.OptionRow> options = new ArrayList<>();
        for (Option option : requirement.options()) {
            options.add(new RequirementRow.OptionRow(
                    names(option.scopes()), option.effect(), option.lost(), option.source()));
        }
        return new RequirementRow(requirement.state(), options, requirement.source());
    }

    private static List<String> names(List<Scope> scopes) {
        return scopes.stream().map(Scope::name).toList();
    }
}
