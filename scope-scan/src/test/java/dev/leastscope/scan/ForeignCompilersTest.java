package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kotlin, Scala and Groovy: the classes that their compilers made are kept beside the sources. */
class ForeignCompilersTest {
    @ParameterizedTest
    @ValueSource(strings = {"kotlin", "scala", "groovy"})
    void everyFactIsFoundAndNoneIsInvented(String language) throws IOException {
        Path sources = Path.of("src/test/foreign", language, "src");
        List<String> found = FactLines.of(Scanner.scan(ScanRequest.builder()
                .minConfidence(Confidence.GUESS)
                .classDirectory(Path.of("src/test/foreign", language, "classes"))
                .sourceDirectory(sources)
                .sourceRoot(sources)
                .build()));
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", FactLines.expected(sources)));
    }

    /**
     * The fixture application as the compiler of JDK 25 writes it. A class of the fixture that is newer than these classes is
     * left out: whoever adds one needs no JDK 25. The script {@code recompile.sh} adds it, and ForeignRecompileTest asks for it.
     */
    @Test
    void theClassesOfANewerJavacHoldTheSameFacts() throws IOException {
        Path fixture = FixtureApplication.FIXTURE.resolve("v3");
        Path kept = Path.of("src/test/foreign/java25/classes");
        List<String> expected = new ArrayList<>(FactLines.expected(fixture.resolve("src")));
        int all = expected.size();
        expected.removeIf(fact -> !Files.exists(kept.resolve(fact.substring(0, fact.indexOf(".java:")) + ".class")));
        assertThat(expected).hasSizeGreaterThan(all * 9 / 10);
        List<String> found = FactLines.of(Scanner.scan(ScanRequest.builder()
                .minConfidence(Confidence.GUESS)
                .classDirectory(kept)
                .sourceDirectory(fixture.resolve("src"))
                .sourceRoot(fixture.resolve("src"))
                .build()));
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", expected));
    }
}
