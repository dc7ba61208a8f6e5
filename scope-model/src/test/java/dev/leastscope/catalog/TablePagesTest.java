package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.leastscope.catalog.source.CompiledTablesTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of docs/tables say what the tables say; {@code -Dupdate.golden} writes them anew. */
class TablePagesTest {
    private static final Path FOLDER = Path.of("../docs/tables");
    private static final String BY_HAND = "correcting.md";

    @Test
    void thePagesSayWhatTheTablesSay() throws IOException {
        Map<String, String> pages = TablePages.of(Catalog.builtIn());
        if (System.getProperty("update.golden") != null) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        TreeSet<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.forEach(file -> there.add(file.getFileName().toString()));
        }
        assertThat(there).contains(BY_HAND);
        there.remove(BY_HAND);
        assertThat(there).isEqualTo(new TreeSet<>(pages.keySet()));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            // No dump of two pages: the diff of the written page shows more.
            if (!Files.readString(FOLDER.resolve(page.getKey()), StandardCharsets.UTF_8)
                    .equals(page.getValue())) {
                fail("docs/tables/" + page.getKey()
                        + " does not say what the tables say: run this test with -Dupdate.golden and read the diff");
            }
        }
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));
        for (String page : TablePages.of(Catalog.builtIn()).keySet()) {
            if (!page.equals("README.md")) {
                assertThat(index).contains("(" + page + ")");
            }
        }
        assertThat(index).contains("(" + BY_HAND + ")");
    }

    /** The page on correcting names the sources by their files. */
    @Test
    void thePageOnCorrectingNamesTheSources() throws IOException {
        String page = Files.readString(FOLDER.resolve(BY_HAND));
        try (Stream<Path> files = Files.list(CompiledTablesTest.SOURCES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .forEach(name -> assertThat(page).contains("`" + name + "`"));
        }
    }
}
