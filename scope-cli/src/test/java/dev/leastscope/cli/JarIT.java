package dev.leastscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users get: one file, small, with its licences, and quick to start. */
class JarIT {
    private static final Path JAR =
            Path.of("target", "leastscope.jar").toAbsolutePath().normalize();

    private static final Path EXAMPLE = Path.of("..", "examples", "mail-calendar-app", "nylas-scopes.yaml")
            .toAbsolutePath()
            .normalize();

    /** Measured 1,670 with OpenJDK 17, those of the JDK's own archive included; a library that is not needed adds hundreds. */
    private static final int MOST_CLASSES = 1_850;

    @TempDir
    Path folder;

    @Test
    void isOneSmallFileWithTheLicencesOfWhatItHolds() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(4 * 1024 * 1024);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("dev.leastscope.cli.Main");
            assertThat(jar.getManifest().getMainAttributes().getValue("Class-Path"))
                    .isNull();
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            String others = new String(
                    jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt")).readAllBytes(), UTF_8);
            assertThat(others)
                    .contains(
                            "snakeyaml", "jackson-core", "jte-runtime", "java-diff-utils", "picocli", "org.ow2.asm:asm")
                    .doesNotContain("${");
        }
    }

    @Test
    void runsWithoutAnyOtherFile() throws Exception {
        Path alone = Files.copy(JAR, folder.resolve("leastscope.jar"));
        List<String> lines = run(List.of("-jar", alone.toString(), "--version"));
        assertThat(lines).singleElement().asString().matches("leastscope \\d.*");
    }

    @Test
    void aCheckLoadsOnlyWhatItNeeds() throws Exception {
        List<String> classes = new ArrayList<>();
        for (String line : run(List.of(
                "-Xlog:class+load:stdout:none",
                "-jar",
                JAR.toString(),
                "check",
                "--manifest",
                EXAMPLE.toString(),
                "--formats",
                "json",
                "--fail-on",
                "never",
                "--output",
                folder.resolve("out").toString()))) {
            int end = line.indexOf(" source: ");
            if (end > 0) {
                classes.add(line.substring(0, end));
            }
        }
        System.out.println("a check by the command line loads " + classes.size() + " classes");
        assertThat(folder.resolve("out/report.json")).isNotEmptyFile();
        assertThat(classes).hasSizeBetween(500, MOST_CLASSES).contains("dev.leastscope.cli.Main");
        assertThat(classes)
                .noneMatch(name -> name.startsWith("org.objectweb.asm.")
                        || name.startsWith("gg.jte.")
                        || name.startsWith("com.github.difflib.")
                        || name.startsWith("picocli.AutoComplete")
                        || name.startsWith("java.util.stream.ReferencePipeline")
                        || name.startsWith("dev.leastscope.fix."));
    }

    private List<String> run(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path output = folder.resolve("output.txt");
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        assertThat(status).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
