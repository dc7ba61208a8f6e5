package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kotlin, Scala and Groovy: the classes that their compilers made are kept beside the sources. */
class ForeignCompilersTest {
    @ParameterizedTest
    @ValueSource(strings = {"kotlin", "scala", "groovy"})
    void everyFactIsFoundAndNoneIsInvented(String language) throws IOException {
        Path sources = Path.of("src/test/foreign", language, "src");
        List<String> found = FactLines.of(Scanner.scan(ScanRequest.builder()
                .classDirectory(Path.of("src/test/foreign", language, "classes"))
                .sourceDirectory(sources)
                .sourceRoot(sources)
                .build()));
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", FactLines.expected(sources)));
    }

    /** The fixture application as the compiler of JDK 25 writes it. */
    @Test
    void theClassesOfANewerJavacHoldTheSameFacts() throws IOException {
        Path fixture = FixtureApplication.FIXTURE.resolve("v3");
        List<String> found = FactLines.of(Scanner.scan(ScanRequest.builder()
                .classDirectory(Path.of("src/test/foreign/java25/classes"))
                .sourceDirectory(fixture.resolve("src"))
                .sourceRoot(fixture.resolve("src"))
                .build()));
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", FactLines.expected(fixture.resolve("src"))));
    }

    /** The profile "full" compiles the sources again, with this JDK, and looks whether the kept classes are still theirs. */
    @Test
    @EnabledIfSystemProperty(named = "foreign.classes", matches = ".+", disabledReason = "runs in the profile full")
    void theKeptClassesAreWhatTheCompilersMake() throws IOException {
        Path again = Path.of(System.getProperty("foreign.classes"));
        for (String language : List.of("kotlin", "scala", "groovy", "java25")) {
            Path kept = Path.of("src/test/foreign", language, "classes");
            Path made = again.resolve(language).resolve("classes");
            assertThat(names(made)).isEqualTo(names(kept));
            for (String name : names(kept)) {
                assertThat(made.resolve(name)).as(language + " " + name).hasSameBinaryContentAs(kept.resolve(name));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
