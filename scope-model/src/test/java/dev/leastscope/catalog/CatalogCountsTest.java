package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.errors.ErrorTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many rows each table has: the one place where that is stated. */
class CatalogCountsTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final Path FILE = Path.of("src/test/resources/dev/leastscope/catalog/counts.csv");

    @Test
    void rows() throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            counts.put("scopes " + vocabulary.id(), (long)
                    CATALOG.scopes(vocabulary).scopes().size());
        }
        for (ApiVersion api : ApiVersion.values()) {
            counts.put("features " + api.id(), (long) CATALOG.features(api).size());
            counts.put(
                    "calls " + api.id(),
                    CATALOG.operations(api).stream().filter(o -> !o.isTrigger()).count());
            counts.put(
                    "triggers " + api.id(),
                    CATALOG.operations(api).stream()
                            .filter(Operation::isTrigger)
                            .count());
        }
        counts.put(
                "v2 to v3 operations", (long) CATALOG.migration().operations().size());
        counts.put("v2 to v3 triggers", (long) CATALOG.migration().triggers().size());
        counts.put("discrepancies", (long) CATALOG.discrepancies().size());
        counts.put("errors", (long) ErrorTable.builtIn().errors().size());
        List<String> lines = new ArrayList<>();
        counts.forEach((name, count) -> lines.add(name + "," + count));
        if (System.getProperty("update.golden") != null) {
            Files.writeString(FILE, "what,rows\n" + String.join("\n", lines) + "\n");
        }
        List<String> stated = Files.readAllLines(FILE, StandardCharsets.UTF_8);
        for (String line : lines) {
            if (!stated.contains(line)) {
                throw new AssertionError(FILE + " must hold the line: " + line + " (-Dupdate.golden writes it)");
            }
        }
        assertThat(stated).hasSize(lines.size() + 1);
    }
}
