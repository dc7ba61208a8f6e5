package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The foreign compilers still make the classes that are kept. Fetches the compilers, so it runs in the profile full. */
@Tag("full")
class ForeignRecompileTest {
    private static final Path KEPT = Path.of("src/test/foreign");

    @TempDir
    Path work;

    @Test
    void theKeptClassesAreWhatTheCompilersMake() throws IOException, InterruptedException {
        Path again = work.resolve("again");
        Path log = work.resolve("log");
        Process script = new ProcessBuilder(
                        "bash",
                        KEPT.resolve("recompile.sh").toString(),
                        FixtureApplication.signatures(work).toString(),
                        again.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = script.waitFor(20, TimeUnit.MINUTES);
        assertThat(ended && script.exitValue() == 0).as(Files.readString(log)).isTrue();
        // A JDK 25 is not on every machine; the script leaves its classes out where there is none.
        for (String language : List.of("kotlin", "scala", "groovy", "java25")) {
            Path kept = KEPT.resolve(language).resolve("classes");
            Path made = again.resolve(language).resolve("classes");
            if (Files.isDirectory(made) || !language.equals("java25")) {
                assertSame(kept, made);
            }
        }
        for (String language : List.of("kotlin", "scala", "groovy")) {
            assertSame(
                    Path.of("src/test/corpus", language + "-classes"),
                    again.resolve("corpus").resolve(language + "-classes"));
        }
    }

    private static void assertSame(Path kept, Path made) throws IOException {
        assertThat(names(made)).isEqualTo(names(kept));
        for (String name : names(kept)) {
            assertThat(made.resolve(name)).as(kept + " " + name).hasSameBinaryContentAs(kept.resolve(name));
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
