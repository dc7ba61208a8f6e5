package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * The other way round than RestatedFactsTest: what a cell of the tables calls documented is a restated fact. Together they show that the
 * tables hold every restated fact, and call nothing else documented.
 */
class DocumentedCellsTest {
    @Test
    void everyDocumentedCellIsARestatedFact() throws IOException {
        AddedOperationsTest.writeWhenAsked();
        List<String> invented = invented(Catalog.builtIn());
        if (!invented.isEmpty()) {
            fail("no file of src/test/resources/dev/leastscope/catalog/restated holds the documented cell \""
                    + invented.get(0) + "\"" + (invented.size() == 1 ? "" : " and " + (invented.size() - 1) + " others")
                    + ": for a new operation run this test with -Dupdate.golden, which adds them to added.csv; else write them"
                    + " into the file that the README there names");
        }
    }

    @Test
    void anInventedDocumentedRowIsFound() throws IOException {
        AddedOperationsTest.writeWhenAsked();
        Catalog changed = CatalogOverrides.apply(Catalog.builtIn(), SourceText.of("overrides.yaml", """
                requirements:
                  - operation: "GET /v3/grants/{grant_id}/messages"
                    provider: google
                    needs: [gmail.send]
                    basis: documented
                    reason: Invented.
                    checked: 2026-11-20
                """))
                .orThrow();
        List<String> found = new ArrayList<>(invented(changed));
        found.removeAll(invented(Catalog.builtIn()));
        assertThat(found)
                .containsExactly(
                        "v3 GET /v3/grants/{grant_id}/messages google: [https://www.googleapis.com/auth/gmail.send]");
    }

    @Test
    void whatServesOrReplacesANylasScopeIsDocumentedOnlyWhereItIsRestated() {
        Catalog catalog = Catalog.builtIn();
        assertThat(invented(catalog, served(), catalog::servedBy))
                .as("served-by in nylas-v2.yaml")
                .isEmpty();
        assertThat(invented(catalog, replaced(), catalog.migration()::scopes))
                .as("scopes in nylas-v2-to-v3.yaml")
                .isEmpty();
    }

    @Test
    void aCellOfThoseTablesThatIsNotRestatedIsFound() {
        Catalog catalog = Catalog.builtIn();
        Map<String, Set<String>> served = served();
        served.remove("served calendar google");
        assertThat(invented(catalog, served, catalog::servedBy))
                .containsExactly("served calendar google: [https://www.googleapis.com/auth/calendar]");
        Map<String, Set<String>> replaced = replaced();
        replaced.remove("served calendar imap");
        assertThat(invented(catalog, replaced, catalog.migration()::scopes))
                .containsExactly("served calendar imap: [(none)]");
    }

    private static List<String> invented(
            Catalog catalog, Map<String, Set<String>> restated, BiFunction<Scope, Provider, Requirement> table) {
        List<String> invented = new ArrayList<>();
        for (Scope scope : catalog.scopes(Vocabulary.NYLAS_V2).scopes()) {
            for (Provider provider : Provider.values()) {
                String cell = "served " + scope.name() + " " + provider.id();
                Set<String> documented = documented(table.apply(scope, provider));
                documented.removeAll(restated.getOrDefault(cell, Set.of()));
                if (!documented.isEmpty()) {
                    invented.add(cell + ": " + documented);
                }
            }
        }
        return invented;
    }

    private static Map<String, Set<String>> served() {
        Map<String, Set<String>> restated = new HashMap<>();
        for (List<String> row : Restated.rows("v2-served.csv")) {
            add(restated, "served", row.get(0), row.get(1), row.get(2));
        }
        return restated;
    }

    private static Map<String, Set<String>> replaced() {
        Map<String, Set<String>> restated = new HashMap<>();
        for (List<String> row : Restated.rows("v2-to-v3-scopes.csv")) {
            add(restated, "served", row.get(0), row.get(1), row.get(2));
        }
        return restated;
    }

    /** The documented cells that no restated file holds: api, operation, provider and what the tables say. */
    private static List<String> invented(Catalog catalog) {
        Map<String, Set<String>> restated = restated(catalog);
        List<String> invented = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Operation operation : catalog.operations(api)) {
                for (Provider provider : Provider.values()) {
                    String cell = api.id() + " " + operation.id() + " " + provider.id();
                    Set<String> documented = documented(catalog.requirement(operation, provider));
                    String plain = api.id() + " " + operation.plain() + " " + provider.id();
                    // A variant without a row of its own takes that of its plain operation.
                    documented.removeAll(restated.getOrDefault(cell, restated.getOrDefault(plain, Set.of())));
                    if (!documented.isEmpty()) {
                        invented.add(cell + ": " + documented);
                    }
                }
            }
        }
        return invented;
    }

    /** What a cell calls documented: its options, or its state. */
    private static Set<String> documented(Requirement requirement) {
        Set<String> documented = new TreeSet<>();
        if (requirement.state() == Requirement.State.SCOPES) {
            for (Option option : requirement.options()) {
                if (option.source().basis() == Basis.DOCUMENTED) {
                    documented.add(Restated.joined(option.scopes()));
                }
            }
        } else if (requirement.source().basis() == Basis.DOCUMENTED) {
            documented.add("(" + requirement.state().id() + ")");
        }
        return documented;
    }

    private static Map<String, Set<String>> restated(Catalog catalog) {
        Map<String, Set<String>> restated = new HashMap<>();
        for (String file : List.of("v3-operations.csv", "v3-triggers.csv")) {
            for (List<String> row : Restated.rows(file)) {
                add(restated, "v3", row.get(0), row.get(1), row.get(2));
            }
        }
        for (String file : List.of("v2-operations.csv", "v2-triggers.csv")) {
            for (List<String> row : Restated.rows(file)) {
                add(restated, "v2", row.get(0), "all", row.get(1));
            }
        }
        for (String file : List.of("not-printed.csv", "chosen.csv", "added.csv")) {
            for (List<String> row : Restated.rows(file)) {
                add(restated, row.get(0), row.get(1), row.get(2), row.get(3));
            }
        }
        for (List<String> row : Restated.rows("unavailable.csv")) {
            for (Operation operation : Restated.operations(catalog, row.get(0))) {
                add(restated, "v3", operation.id(), row.get(1), "(unavailable)");
            }
        }
        return restated;
    }

    private static void add(
            Map<String, Set<String>> restated, String api, String operation, String providers, String answer) {
        for (Provider provider : Restated.providers(providers)) {
            Set<String> options =
                    restated.computeIfAbsent(api + " " + operation + " " + provider.id(), first -> new HashSet<>());
            for (List<String> option : Restated.options(answer)) {
                List<String> scopes = new ArrayList<>(option);
                scopes.sort(null);
                options.add(String.join(" + ", scopes));
            }
        }
    }
}
