package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Leads whoever adds an operation or a trigger: its row in the tables is written by hand, its restated facts by this test with
 * {@code -Dupdate.golden}, once. What is restated already is never written over.
 */
class AddedOperationsTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final String FILE = "added.csv";

    @Test
    void everyOperationIsInARestatedFile() throws IOException {
        writeWhenAsked();
        List<Operation> missing = missing();
        assertThat(missing.size())
                .as(
                        missing.isEmpty()
                                ? ""
                                : missing.get(0)
                                        + " has no restated row: run this test with -Dupdate.golden, which adds it to "
                                        + Restated.FOLDER + "/" + FILE + ", and read there what the tables answer")
                .isZero();
    }

    /** With {@code -Dupdate.golden}: adds what no restated file names. Any test that reads the file calls it first. */
    static synchronized void writeWhenAsked() throws IOException {
        List<Operation> missing = System.getProperty("update.golden") == null ? List.of() : missing();
        if (!missing.isEmpty()) {
            List<String> rows = new ArrayList<>();
            for (List<String> row : Restated.rows(FILE)) {
                rows.add(String.join(",", row));
            }
            missing.forEach(operation -> rows.addAll(rows(operation)));
            Restated.write(FILE, "api,operation,providers,answer", rows);
        }
    }

    @Test
    void whatWasAddedIsAnsweredAsRestated() throws IOException {
        writeWhenAsked();
        for (List<String> row : Restated.rows(FILE)) {
            ApiVersion api = ApiVersion.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Operation operation = CATALOG.operation(api, row.get(1)).orElseThrow();
            assertThat(operation.id()).isEqualTo(row.get(1));
            for (Provider provider : Restated.providers(row.get(2))) {
                assertThat(Restated.answer(CATALOG.requirement(operation, provider)))
                        .as(row.toString())
                        .isEqualTo(row.get(3));
            }
        }
    }

    /** The operations and triggers that no restated file names. */
    private static List<Operation> missing() {
        Set<String> restated = new HashSet<>();
        for (String file : List.of("v3-operations.csv", "v3-triggers.csv")) {
            Restated.rows(file).forEach(row -> restated.add("v3 " + row.get(0)));
        }
        for (String file : List.of("v2-operations.csv", "v2-triggers.csv")) {
            Restated.rows(file).forEach(row -> restated.add("v2 " + row.get(0)));
        }
        for (String file : List.of("not-printed.csv", "chosen.csv", FILE)) {
            Restated.rows(file).forEach(row -> restated.add(row.get(0) + " " + row.get(1)));
        }
        for (List<String> row : Restated.rows("unavailable.csv")) {
            restated.add("v3 " + row.get(0));
        }
        List<Operation> missing = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            for (Operation operation : CATALOG.operations(api)) {
                if (!restated.contains(api.id() + " " + operation.id())) {
                    missing.add(operation);
                }
            }
        }
        return missing;
    }

    /** Providers with the same answer stand together. */
    private static List<String> rows(Operation operation) {
        Map<String, List<String>> providers = new LinkedHashMap<>();
        for (Provider provider : Provider.values()) {
            providers
                    .computeIfAbsent(
                            Restated.answer(CATALOG.requirement(operation, provider)), first -> new ArrayList<>())
                    .add(provider.id());
        }
        List<String> rows = new ArrayList<>();
        providers.forEach((answer, ids) ->
                rows.add(operation.api().id() + "," + operation.id() + "," + String.join(" ", ids) + "," + answer));
        return rows;
    }
}
