package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small projects that call Nylas without an SDK, each scanned alone: what the base URL is depends on the whole project. */
class RawHttpProjectsTest {
    private static final Path PROJECTS = Path.of("src/test/raw-http");

    @TempDir
    Path work;

    static List<Path> projects() throws IOException {
        return list(PROJECTS);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyFactIsFoundAndNoneIsInvented(Path project) throws IOException {
        Path classes = work.resolve("classes");
        FixtureApplication.compileAll(ApiVersion.V3, project, classes, work);
        for (Path file : list(project)) {
            if (!file.toString().endsWith(".java")) {
                Files.copy(file, Files.createDirectories(classes).resolve(file.getFileName()));
            }
        }
        List<String> found = FactLines.of(Scanner.scan(ScanRequest.builder()
                .minConfidence(Confidence.GUESS)
                .classDirectory(classes)
                .sourceDirectory(project)
                .sourceRoot(project)
                .build()));
        assertThat(found).containsExactlyElementsOf(FactLines.expected(project));
    }
}
