package dev.leastscope.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a passing check of a whole project does not load. Each of these idioms costs more in a fresh JVM than all tables
 * (docs/adr/0011).
 */
class PassingCheckTest {
    private static final List<String> COSTLY = List.of(
            "java.util.stream.",
            "java.util.Formatter",
            "java.time.format.",
            "java.lang.runtime.",
            "java.lang.invoke.StringConcatFactory");

    /** Classes of this module that are read for one of the other operations. */
    private static final List<String> OTHERS = List.of(
            "answer.",
            "write.",
            "usage.",
            "check.Aggregation",
            "check.SitePageOperation",
            "code.ReactorFacts",
            "code.UsageInput",
            "request.SitePage");

    private static final String SMALL = """
            nylas: v3
            features: [messages.read]
            connectors:
              google:
                scopes: [openid, https://www.googleapis.com/auth/gmail.readonly]
            """;

    /** A manifest with two providers. */
    private static final Path EXAMPLE = Path.of("..", "examples", "mail-calendar-app", "nylas-scopes.yaml");

    @Test
    void loadsNoLambdasStreamsFormattersNorOtherOperations(@TempDir Path folder) throws Exception {
        assertThat(costly(SMALL, folder)).isEmpty();
    }

    @Test
    void loadsNoneOfThemForAManifestOfManyParts(@TempDir Path folder) throws Exception {
        assertThat(costly(Files.readString(EXAMPLE, UTF_8), folder)).isEmpty();
    }

    /** Measured 124 classes of this project; the rules and the reports are for a check. */
    @Test
    void findingTheLeastSetsLoadsNoRuleNorReport(@TempDir Path folder) throws Exception {
        List<String> own = loaded(folder, EXAMPLE.toString()).stream()
                .filter(name -> name.startsWith("dev.leastscope."))
                .toList();
        assertThat(own).contains("dev.leastscope.resolve.Resolver").hasSizeLessThanOrEqualTo(130);
        assertThat(own)
                .filteredOn(name -> name.startsWith("dev.leastscope.check.rules.")
                        || name.startsWith("dev.leastscope.report.html.")
                        || name.contains("$1"))
                .containsExactly("dev.leastscope.check.rules.RuleIds");
    }

    /** The costly classes that a check of a project with this manifest loads, in a folder that is empty. */
    private static List<String> costly(String manifest, Path folder) throws Exception {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), manifest);
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        try (var own = PassingCheckTest.class.getResourceAsStream("PassingCheck.class")) {
            Files.copy(own, classes.resolve("PassingCheck.class"));
        }
        Set<String> loaded = loaded(
                folder,
                folder.toString(),
                classes.toString(),
                folder.resolve("out").toString());
        loaded.removeAll(loaded(folder));

        assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
        assertThat(loaded)
                .contains(
                        "dev.leastscope.engine.check.Check",
                        "dev.leastscope.scan.Scanner",
                        "dev.leastscope.check.Checker",
                        "dev.leastscope.report.html.HtmlReport");
        return loaded.stream().filter(PassingCheckTest::isCostly).toList();
    }

    private static boolean isCostly(String name) {
        boolean other = OTHERS.stream().anyMatch(start -> name.startsWith("dev.leastscope.engine." + start));
        return other
                || (name.startsWith("dev.leastscope.") && (name.contains("$$Lambda") || isSwitchMap(name)))
                || COSTLY.stream().anyMatch(name::startsWith);
    }

    /** Whether the compiler made a class for a switch over an enum. A field or a method of the enum needs none. */
    private static boolean isSwitchMap(String name) {
        String number = name.substring(name.lastIndexOf('$') + 1);
        try {
            return Character.isDigit(number.charAt(0))
                    && Class.forName(name, false, PassingCheckTest.class.getClassLoader())
                            .isSynthetic();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a check loads a class that is not there: " + name, e);
        }
    }

    /** The names of all classes that a fresh JVM loads. */
    private static Set<String> loaded(Path folder, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A process of a second: the optimising compiler costs it more than it saves.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:class+load:file=" + log + ":none:filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                PassingCheck.class.getName()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(output, UTF_8)).isZero();
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(log, UTF_8)) {
            names.add(line.substring(0, line.indexOf(' ')));
        }
        return names;
    }
}
