package dev.leastscope.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the JSON Schema agree on a corpus, and each refusal reads as it should. */
class ManifestCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/manifests");
    private static final String ONLY_THE_READER = "# only the reader: ";

    /** What a schema cannot say. Nothing else may differ. */
    private static final Set<String> READER_ONLY = Set.of(
            "calendar dates",
            "keys that exclude each other",
            "names that come twice",
            "lines joined to one item",
            "extends",
            "Entra manifests");

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(ManifestSchema.json(), InputFormat.JSON);
    }

    static List<Path> good() throws IOException {
        return files("good");
    }

    static List<Path> bad() throws IOException {
        return files("bad");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Reading<Integration> read(Path file) {
        return ManifestReader.in(CORPUS).read(file);
    }

    private static boolean schemaAccepts(Path file) throws IOException {
        String text = Files.readString(file);
        return schema.validate(text.startsWith("\uFEFF") ? text.substring(1) : text, InputFormat.YAML)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    @DisplayName("Both take what is good")
    void good(Path file) throws IOException {
        assertThat(read(file).problems()).isEmpty();
        assertThat(read(file).orThrow().secrets()).isEmpty();
        assertThat(schemaAccepts(file)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    @DisplayName("Both refuse what is bad, except for a closed list")
    void bad(Path file) throws IOException {
        assertThat(read(file).problems()).isNotEmpty();
        String first = Files.readAllLines(file).get(0);
        boolean onlyTheReader = first.startsWith(ONLY_THE_READER);
        assertThat(schemaAccepts(file)).as("the schema accepts").isEqualTo(onlyTheReader);
        if (onlyTheReader) {
            assertThat(READER_ONLY).contains(first.substring(ONLY_THE_READER.length()));
        }
    }

    @Test
    @DisplayName("Each refusal is reported as in problems.txt, with its place, line, caret and fix")
    void messages() throws IOException {
        StringBuilder reported = new StringBuilder();
        for (Path file : bad()) {
            reported.append("## ").append(file.getFileName()).append('\n');
            for (Problem problem : read(file).problems()) {
                reported.append(problem).append('\n');
            }
            reported.append('\n');
        }
        Path actual = Path.of("target/manifest-problems.txt");
        Files.writeString(actual, reported);
        assertThat(reported.toString())
                .as("%s; when each difference is right, copy it to problems.txt", actual)
                .isEqualTo(Files.readString(CORPUS.resolve("problems.txt")));
    }

    @Test
    @DisplayName("The closed list has an example each, and the corpus is large enough")
    void corpusIsWhole() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : bad()) {
            String first = Files.readAllLines(file).get(0);
            if (first.startsWith(ONLY_THE_READER)) {
                seen.add(first.substring(ONLY_THE_READER.length()));
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(READER_ONLY);
        assertThat(good().size() + bad().size()).isGreaterThanOrEqualTo(150);
    }

    @Test
    @DisplayName("The schema in the docs is the one in the jar, and it is a valid schema")
    void schemaIsPublished() throws IOException {
        assertThat(Path.of("../docs/nylas-scopes.schema.json")).content(UTF_8).isEqualTo(ManifestSchema.json());
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        assertThat(metaSchema.validate(ManifestSchema.json(), InputFormat.JSON)).isEmpty();
    }
}
