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

                The scanner follows constants through methods, fields, constructors and callers of your own classes. It does not find
                every call of Nylas. Each case that it is known to miss is a test (`KnownMissTest`), and this page is made of those tests.

                If the last column says *unresolved*, the scan reports the place (`scan.unresolved`) and the verdict is
                incomplete. If it says *nothing*, declare the feature or the scopes in `nylas-scopes.yaml`.

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

                More limits:

                - Groovy without `@CompileStatic` calls methods by name only. A class with such a call of Nylas is reported as unresolved.
                - Calls in private methods that nothing can run are marked, and they count. Dead code that is not private is not marked.
                - What a dependency does is known only if it publishes its facts ([goals.md](goals.md#wrapper-libraries)) and its classes
                  keep their names. If a jar is shaded with relocation afterwards, its facts do not match the new names.
                - A call through an interface or a base class counts for the classes that the module creates, and for those that a
                  framework or reflection can create: with an annotation, named in a file of settings or services, or passed on as
                  a class. If the module creates none of them, all count. More than 64 classes are reported as unresolved.
                  If another module of the build uses the module, or if it publishes its facts, public classes with a public
                  constructor count, too: the other module may create them.
                - An element that is added to a list or map after its last use does not count. It counts if something can still read
                  the list: a field, a lambda, or an object that the method returns or uses later.
                - In archives the scanner searches only for hosts, `/v3/` paths and `/grants/`. Other paths below a base URL, such as `grants/`
                  without the first slash, are found in class folders only.
                - A path behind a public host counts if the name of the host contains `nylas`. If a proxy of Nylas has another name, its
                  calls are not found. Behind hosts of a private network, such as `localhost`, calls are unresolved.
                - If a settings file contains a complete URL, and the class that calls it names nothing of Nylas, nothing is reported.
                - A path such as `/grants/7/folders` beside an HTTP method counts as a call in a project that names a host of Nylas,
                  even if the code sends it to another server whose host is unknown.
                - The scanner does not read code for anything but the JVM, front ends, and scopes that are only set in the Nylas Dashboard.
                """);
        return page.toString();
    }
}
