package dev.leastscope.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the scanner is known to miss, one small class each, with what it says instead. When the scanner learns one of
 * them, its test fails: move the class to the fixture. docs/scanner-limits.md is made of these classes;
 * {@code -Dupdate.golden} writes it.
 */
class KnownMissTest {
    private static final Path SOURCES = Path.of("src/test/known-miss");
    private static final Path PAGE = Path.of("../docs/scanner-limits.md");

    @TempDir
    Path work;

    static List<Path> misses() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("misses")
    void saysWhatItDoesNotRead(Path miss) throws IOException {
        Path classes = FixtureApplication.compileFile(ApiVersion.V3, miss, work);
        List<String> found = FactLines.of(Scanner.scan(ScanRequest.builder()
                .classDirectory(classes)
                .sourceDirectory(SOURCES)
                .sourceRoot(SOURCES)
                .build()));
        String name = SOURCES.relativize(miss).toString().replace('\\', '/');
        assertThat(found)
                .containsExactlyElementsOf(FactLines.expected(SOURCES).stream()
                        .filter(line -> line.startsWith(name))
                        .toList());
    }

    @Test
    void thePageIsMadeOfTheseTests() throws IOException {
        String page = page();
        if (System.getProperty("update.golden") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What the scanner does not read

                The scanner follows constants through methods, fields, constructors and callers of your own classes. Some ways to
                reach Nylas it does not follow. Each of them is a test (`KnownMissTest`), and this page is made of those tests.

                Where the last column says *unresolved*, the scan reports the place (`scan.unresolved`) and the verdict says
                incomplete. Where it says *nothing*, declare the feature or the scopes in `nylas-scopes.yaml`.

                | miss | what happens | the scan says |
                |---|---|---|
                """);
        for (Path miss : misses()) {
            String source = Files.readString(miss);
            int start = source.indexOf("/** ") + 4;
            String what = source.substring(start, source.indexOf(" */", start));
            String name = SOURCES.relativize(miss).toString().replace('\\', '/');
            String says = FactLines.expected(SOURCES).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .map(line ->
                            line.startsWith("unresolved ") ? "*unresolved*: " + line.substring(11) : "`" + line + "`")
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("*nothing*");
            page.append("| ")
                    .append(miss.getFileName().toString().replace(".java", ""))
                    .append(" | ")
                    .append(what)
                    .append(" | ")
                    .append(says)
                    .append(" |\n");
        }
        page.append("""

                Groovy without `@CompileStatic` calls by name only: a class that does is unresolved, not read.
                Calls in private methods that nothing can run are marked, and count. Dead code that is not private is not marked.
                What a dependency does is known where the dependency publishes its facts, as [goals.md](goals.md#wrapper-libraries) says,
                and its classes keep their names: a jar that is shaded with relocation afterwards says nothing of the new names.
                In archives only whole hosts and longer paths are searched for: a path below a base URL is found in class folders only.
                Not read either: code of other languages than the JVM's, front ends, and scopes that are only set in the Nylas Dashboard.
                """);
        return page.toString();
    }
}
